export type { Paper } from '../reading-text/paper.ts';
export { numeral } from '../wording/index.ts';
export { daysOf, placeOf, recordHeadline, whatOf } from './headline.ts';
export { named, paragraph } from './lines.ts';
export { recordAsText } from './record-text.ts';
export { reportAsText } from './report-text.ts';
export { shortNumber } from './rules.ts';
export { historyAsText } from './step-text.ts';
export { type TextColumn, tableText } from './table-text.ts';
