export { beside } from './beside.ts';
export { type BesideRecord, publishedRecord } from './from-record.ts';
export { type HxlFault, hxlFaults } from './hxl/check.ts';
export { type LeavingOptions, type LeftOut, MayNotLeave } from './leaving.ts';
export type {
  Licence,
  Published,
  PublishedCondition,
  PublishedCount,
  PublishedFigure,
  PublishedIncident,
  PublishedPlace,
  PublishedWhen,
  Rival,
  Testimony,
} from './published.ts';
export { usualUncertaintyKm } from './uncertainty.ts';
export { type Format, formats, write } from './write.ts';
