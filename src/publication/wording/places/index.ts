export { isolated } from './isolated.ts';
export { asWritten, type KnownPlace, ofKind, type PlaceNames, placeNames, type ToCall } from './place-names.ts';
export { type NameOf, relationInWords } from './relation-in-words.ts';
