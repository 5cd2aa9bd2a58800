export { makeReport, type ReportFacts } from './make-report.ts';
export type { Passage, PassageKind, Report, Span } from './report.ts';
