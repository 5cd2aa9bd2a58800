import { readFileSync } from 'node:fs';
import { makeRows } from './rows.ts';

export const longReportPath = new URL('../samples/long-report.txt', import.meta.url);
const longReport = readFileSync(longReportPath, 'utf8').trimEnd();

/** The long report over and over, cut to `length` characters, begun at a different paragraph for each `turn`. */
export function reportOf(length: number, turn = 0): string {
  const paragraphs = longReport.split('\n\n');
  const from = turn % paragraphs.length;
  const turned = [...paragraphs.slice(from), ...paragraphs.slice(0, from)].join('\n\n');
  return `${turned}\n\n`.repeat(Math.ceil(length / turned.length)).slice(0, length);
}

/** A feature article's length. */
export const reportLength = 6500;

export const hundredReports = (): string[] => Array.from({ length: 100 }, (_, turn) => reportOf(reportLength, turn));

export const twoThousandRows = (): string[] => makeRows(2000);
