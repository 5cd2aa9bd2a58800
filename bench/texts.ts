import { readFileSync } from 'node:fs';
import { makeRows } from './rows.ts';

export const longReportPath = new URL('../samples/long-report.txt', import.meta.url);
const longReport = readFileSync(longReportPath, 'utf8').trimEnd();

/** The long report, begun at a different paragraph for each `turn`, and made paragraphs after it up to `length` characters. */
export function reportOf(length: number, turn = 0): string {
  const paragraphs = longReport.split('\n\n');
  const from = turn % paragraphs.length;
  const more = makeRows(Math.ceil(Math.max(0, length - longReport.length) / 200), turn);
  return [...paragraphs.slice(from), ...paragraphs.slice(0, from), ...more].join('\n\n').slice(0, length);
}

/** A feature article's length. */
export const reportLength = 6500;

export const hundredReports = (): string[] => Array.from({ length: 100 }, (_, turn) => reportOf(reportLength, turn));

export const twoThousandRows = (): string[] => makeRows(2000);
