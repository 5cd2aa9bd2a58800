export {
  type CitedReport,
  type CitedRevision,
  type EditedPlace,
  type Edition,
  type EditionSource,
  itemsOf,
  makeEdition,
  recordsIn,
} from './edition.ts';
export { type Harm, harmIn } from './harm.ts';
export {
  countText,
  headlineText,
  outletText,
  placeText,
  ruleText,
  webAddress,
  whatText,
  whenText,
  whereText,
} from './item-words.ts';
export { isShown, mapSubject } from './map-subject.ts';
export { groupOf, monthsOf } from './months.ts';
export { listed, unknowns } from './unknowns.ts';
export { type Voice, voiceOf } from './voice.ts';
export { type EditionWords, editionWordsOf } from './words/index.ts';
