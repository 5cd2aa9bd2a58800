export { assessmentSentences, type Sentence } from './assessment-sentences/index.ts';
export { type Cell, csvRow } from './csv.ts';
export { csvHead, readingAsCsv } from './reading-csv.ts';
export { readingAsJson, readingAsLine } from './reading-json.ts';
export { type PageOptions, readingAsPage } from './reading-page/index.ts';
export { readingAsText, type TextOptions } from './reading-text/index.ts';
export * from './record-text/index.ts';
export { type Language, languages } from './wording/index.ts';
