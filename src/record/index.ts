export type { Account, Chosen, ChosenNumber } from './account/index.ts';
export { type AddedReport, addReport } from './adding/add-report.ts';
export { addRows, type Dataset, type DatasetRow, type RowsAdded } from './adding/add-rows.ts';
export { restoreBackup, writeBackup } from './backup/index.ts';
export { type Decision, decide } from './deciding/index.ts';
export { type Database, openRecord, type Whereabouts } from './open-record.ts';
export { RecordProblem, type RecordProblemCode } from './record-problem.ts';
export * from './shown/index.ts';
export { type Fault, type Verified, verify } from './verifying/verify.ts';
