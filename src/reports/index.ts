export { languageOf } from './language/index.ts';
export { makeReport, type ReportFacts } from './make-report.ts';
export { isShouting } from './passages/shouting.ts';
export type { Passage, PassageKind, Report, Span } from './report.ts';
