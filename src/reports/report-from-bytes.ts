import type { Draft } from './formats/draft.ts';
import { type Format, formatOf } from './formats/format.ts';
import { decodeText } from './formats/plain-text.ts';
import { makeReport, type ReportFacts } from './make-report.ts';
import type { Report } from './report.ts';
import { ReportProblem } from './report-problem.ts';

/** The largest report taken in, in bytes: a book is under two million. */
export const largestReport = 50 * 1024 * 1024;

export interface HandedIn extends ReportFacts {
  /** What to call it in messages; the name of its file decides where its content leaves a doubt. */
  readonly name: string;
  /** Bytes; `largestReport` by default. */
  readonly largest?: number;
}

// Each is loaded when first asked for, so that reading a text waits for no PDF library.
const readers: Readonly<Record<Format, (bytes: Uint8Array, name: string) => Promise<Draft>>> = {
  text: async (bytes, name) => ({ text: decodeText(bytes, name), facts: {} }),
  html: async (bytes, name) => (await import('./formats/html/read-html.ts')).readHtml(bytes, name),
  'web archive': async (bytes, name) => (await import('./formats/html/read-html.ts')).readWebArchive(bytes, name),
  docx: async (bytes, name) => (await import('./formats/docx/read-docx.ts')).readDocx(bytes, name),
  pdf: async (bytes, name) => (await import('./formats/pdf/read-pdf.ts')).readPdf(bytes, name),
};

/**
 * A report out of a file's bytes: plain text, a saved page, a PDF or a Word document. Facts given go before those the
 * file tells of itself. Throws a `ReportProblem` for what cannot be read.
 */
export async function reportFromBytes(bytes: Uint8Array, handedIn: HandedIn): Promise<Report> {
  const { name, largest = largestReport, ...given } = handedIn;
  if (bytes.length === 0) throw new ReportProblem('empty', name, 'is empty. Hand in a report with text.');
  if (bytes.length > largest) throw new ReportProblem('too large', name, sizeSaid(bytes.length, largest));
  const { text, facts, paragraphs } = await readers[formatOf(bytes, name)](bytes, name);
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  return makeReport(text, { ...facts, ...told }, paragraphs);
}

const sizeSaid = (bytes: number, largest: number): string =>
  `is ${megabytes(bytes)} MB; reports of up to ${megabytes(largest)} MB are read. Split it first, or hand in a table with one report a row.`;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
