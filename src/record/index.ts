export type { Account, Chosen, ChosenNumber } from './account/index.ts';
export { type AddedReport, addReport } from './adding/add-report.ts';
export { type Database, openRecord, type Whereabouts } from './open-record.ts';
export { RecordProblem, type RecordProblemCode } from './record-problem.ts';
export * from './shown/index.ts';
