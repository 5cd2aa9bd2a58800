export { type Count, type CountMention, type CountUnit, countUnits } from './count.ts';
export { findMentions, type Knowledge } from './find-mentions.ts';
export type { ActorMention, Mention, PlaceMention, TimeMention } from './mention.ts';
export type { Mentions, Note, Published } from './mentions.ts';
export { type PhraseHit, Phrases } from './phrases.ts';
export { type Attribution, type Source, type SourceKind, sourceKinds } from './source.ts';
export type { Sentence, Token } from './token.ts';
export { type Words, wordsOf } from './words.ts';
