export { type ChangesSince, changesSince } from './changes-since.ts';
export type { Order } from './cursor.ts';
export { allLeaves, type DatasetTerms, datasetById } from './datasets.ts';
export {
  countDoubtful,
  type DoubtfulRecord,
  doubtfulCursor,
  doubtfulRecords,
} from './doubtful-records.ts';
export { eachLeaving, type LeavingRecord } from './each-leaving.ts';
export { type Extent, extentOf } from './extent.ts';
export { type ChangedRow, mayHold, type RecordFilter, touchesDays } from './filter.ts';
export { headOf, isStillThere, lastSeen, originOf } from './head.ts';
export { historyOf, type Step } from './history.ts';
export {
  countReports,
  listPlaces,
  listReports,
  listSources,
  type PlaceSummary,
  type ReportSummary,
  reportCursor,
  type SourceSummary,
} from './list-others.ts';
export {
  countRecords,
  eachRecord,
  listRecords,
  type Page,
  type RecordSummary,
  recordCursor,
  type Totals,
} from './list-records.ts';
export { type MapRow, type MapRowsSeen, mapRows, mapRowsSince } from './map-rows.ts';
export { type Placement, placementsOf } from './placements.ts';
export { type OpenReader, readAt, type Standpoint } from './read-at.ts';
export { type NamingReport, readTellings, type TellingsReader } from './read-tellings.ts';
export { readTouched } from './read-touched.ts';
export { countDoubts, doubtCursor, type OpenDoubt, reviewQueue } from './review.ts';
export { lastRevisions, type Revision } from './revisions.ts';
export type { Seen } from './seen.ts';
export { type RecordShown, type RivalClaim, showRecord } from './show-record.ts';
export { type ReportClaim, type ReportShown, showReport } from './show-report.ts';
export type { Telling, ToldRecord } from './told-records.ts';
export type { ToldNumber, ToldValues } from './told-values.ts';
export { type TotalsSeen, totalsSince } from './totals-since.ts';
export type { Touched } from './touched-since.ts';
