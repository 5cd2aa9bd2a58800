export { dataSetOf, strangeField } from './data-set-of.ts';
export { datasetOf, datasetRow } from './for-record.ts';
export { ImportProblem, type ImportProblemCode } from './import-problem.ts';
export { type ImportOptions, importTable, type TableImport } from './import-table.ts';
export type {
  ImportedClaim,
  ImportedCondition,
  ImportedFigure,
  ImportedIncident,
  ImportedRow,
} from './imported.ts';
export { type Reject, type RejectReason, rejectReasons } from './reject.ts';
export { rejectLine, rejectsHead } from './rejects-file.ts';
export { ActorNames } from './row/actors.ts';
export { countOf } from './row/count.ts';
export type { DayOrder } from './row/days.ts';
export { incidentWith } from './row/incident.ts';
export type { Mapping } from './shapes/csv.ts';
export type { Columns } from './shapes/field-cells.ts';
export type { Field } from './shapes/fields.ts';
export { type ImportSummary, summaryOf } from './summary.ts';
