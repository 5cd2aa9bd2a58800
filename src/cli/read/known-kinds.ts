import { extname } from 'node:path';

/** Endings of the files that are read when a folder is named. */
const reports = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.pdf', '.docx']);
const tables = new Set(['.csv', '.tsv', '.ndjson', '.jsonl']);

/** A table of texts, by its name. */
export const isTable = (name: string): boolean => tables.has(extname(name).toLowerCase());

/** A file that a folder is searched for. */
export const isKnownKind = (name: string): boolean => reports.has(extname(name).toLowerCase()) || isTable(name);
