import type { ReportFacts } from '../../make-report.ts';
import { ReportProblem } from '../../report-problem.ts';

/** Which column of a table holds what; those not named are looked for under their own name. */
export interface Columns {
  readonly text?: string;
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

// What tables of reports call their texts: ACLED `notes`, GTD `summary`, UCDP `source_headline` comes with little else.
const textNames = ['text', 'body', 'content', 'article', 'report', 'notes', 'summary', 'description'];
const facts = ['id', 'title', 'published', 'publisher', 'url'] as const;

export type Cells = Readonly<Record<string, unknown>>;

/** The names of the columns to read, checked against those there are; a `ReportProblem` lists them. */
export function chooseColumns(
  wanted: Columns,
  there: readonly string[],
  input: string,
): Columns & { readonly text: string } {
  const named = Object.values(wanted).filter((name): name is string => name !== undefined);
  const missing = named.find((name) => !there.includes(name));
  if (missing !== undefined) throw missingColumn(`no column “${missing}”`, there, input);
  const text = wanted.text ?? textNames.map((name) => sameName(name, there)).find((name) => name !== undefined);
  if (text === undefined) throw missingColumn('no column that holds the reports’ texts; name it', there, input);
  // A fact that the first row lacks may come with a later one, in NDJSON.
  const rest = facts.map((fact) => [fact, wanted[fact] ?? sameName(fact, there) ?? fact]);
  return { ...Object.fromEntries(rest), text };
}

const sameName = (name: string, there: readonly string[]): string | undefined =>
  there.find((one) => one.trim().toLowerCase() === name);

const missingColumn = (said: string, there: readonly string[], input: string): ReportProblem =>
  new ReportProblem('column missing', input, `has ${said}. Its columns are: ${there.slice(0, 60).join(', ')}.`);

/** The text and facts in a row's cells; the text is empty when the row has none. */
export function rowOf(
  cells: Cells,
  columns: Columns & { readonly text: string },
): { text: string; facts: ReportFacts } {
  const told = facts.flatMap((fact): [string, string][] => {
    const name = columns[fact];
    const value = name === undefined ? '' : cellOf(cells[name]).trim();
    return value === '' ? [] : [[fact, value]];
  });
  return { text: cellOf(cells[columns.text]), facts: Object.fromEntries(told) };
}

const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
