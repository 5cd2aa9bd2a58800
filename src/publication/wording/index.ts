export { actorMeant, actorNamed } from './actor-names.ts';
export { amount, numeral } from './amounts.ts';
export { daysInWords, edtfInWords } from './days.ts';
export { type Dictionary, dictionaryOf, fill, type Language, languages, term } from './dictionary.ts';
export { headline, placeInWords } from './headline.ts';
export { actorInWords, actorsInWords, doubtInWords, particulars, sourceInWords } from './particulars.ts';
export {
  asWritten,
  isolated,
  type KnownPlace,
  ofKind,
  type PlaceNames,
  placeNames,
  relationInWords,
  type ToCall,
} from './places/index.ts';
export { type Quotation, quote } from './quotation.ts';
