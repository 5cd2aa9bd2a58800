export { eachLeaving, type LeavingRecord } from './each-leaving.ts';
export type { RecordFilter } from './filter.ts';
export { historyOf, type Step } from './history.ts';
export {
  listPlaces,
  listReports,
  listSources,
  type PlaceSummary,
  type ReportSummary,
  type SourceSummary,
} from './list-others.ts';
export { countRecords, eachRecord, listRecords, type Page, type RecordSummary, type Totals } from './list-records.ts';
export { type Placement, placementsOf } from './placements.ts';
export { type OpenReader, readAt, type Standpoint } from './read-at.ts';
export { countDoubts, type OpenDoubt, reviewQueue } from './review.ts';
export { type RecordShown, type RivalClaim, showRecord } from './show-record.ts';
export { type ReportShown, showReport } from './show-report.ts';
