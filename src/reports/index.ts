export type { Columns } from './formats/table/columns.ts';
export { languageOf } from './language/index.ts';
export { makeReport, type ReportFacts } from './make-report.ts';
export { isShouting } from './passages/shouting.ts';
export type { Passage, PassageKind, Report, Span } from './report.ts';
export { type HandedIn, largestReport, reportFromBytes } from './report-from-bytes.ts';
export { reportId } from './report-id.ts';
export { ReportProblem, type ReportProblemCode } from './report-problem.ts';
export { isTableName, type Row, type RowProblem, rowsOfTable, type TableOptions } from './rows-of-table.ts';
