import { type Cells, type Columns, chooseColumns, rowOf } from './formats/table/columns.ts';
import { csvRows } from './formats/table/csv-rows.ts';
import { decodedPieces } from './formats/table/decoded-pieces.ts';
import { jsonRows } from './formats/table/json-rows.ts';
import type { ReportFacts } from './make-report.ts';
import { largestReport } from './report-from-bytes.ts';
import { ReportProblem } from './report-problem.ts';

/** A report in a table. `line` is where its row begins, the first line being 1. */
export interface Row {
  readonly line: number;
  readonly text: string;
  readonly facts: ReportFacts;
}

/** A row that cannot be read; the rows after it can. */
export interface RowProblem {
  readonly line: number;
  readonly problem: ReportProblem;
}

export interface TableOptions {
  /** What to call it in messages; its ending tells CSV from NDJSON where the first character does not. */
  readonly name: string;
  readonly columns?: Columns;
  /** The longest row, in bytes; `largestReport` by default. */
  readonly largest?: number;
}

const tableName = /\.(?:csv|tsv|tab|ndjson|jsonl)$/i;

/** Whether a file's name says that it is a table of reports. */
export const isTableName = (name: string): boolean => tableName.test(name);

/**
 * The reports of a table, one after another as its bytes come: CSV, TSV and NDJSON. Throws a `ReportProblem` where the
 * whole table cannot be read or lacks a column; a row that cannot is named and the rest goes on.
 */
export async function* rowsOfTable(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions,
): AsyncGenerator<Row | RowProblem> {
  const { name, columns: wanted = {}, largest = largestReport } = options;
  const pieces = nonEmpty(decodedPieces(source, name, largest), name);
  const { json, all } = await lookedInto(pieces, name);
  let columns: ReturnType<typeof chooseColumns> | undefined;
  for await (const { line, cells } of json ? jsonRows(all, name) : csvRows(all, name, largest)) {
    if (cells instanceof ReportProblem) yield { line, problem: cells };
    else {
      columns ??= chooseColumns(wanted, Object.keys(cells), name);
      yield reportOfRow(line, cells, columns, name);
    }
  }
}

function reportOfRow(
  line: number,
  cells: Cells,
  columns: Columns & { readonly text: string },
  input: string,
): Row | RowProblem {
  const { text, facts } = rowOf(cells, columns);
  if (/\S/.test(text)) return { line, text, facts };
  const said = `the row at line ${line} has no text in its column “${columns.text}”.`;
  return { line, problem: new ReportProblem('row without text', input, said) };
}

/** Whether the table is NDJSON, by its first character, else by its name. */
async function lookedInto(pieces: AsyncIterable<string>, name: string) {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  const start = first.done ? '' : first.value.replace(/^\ufeff/, '');
  async function* all() {
    yield start;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  if (/^\s*\[/.test(start) && !/\.(?:csv|tsv|tab)$/i.test(name))
    throw new ReportProblem('broken table', name, 'is a JSON array. Save it with one object a line (NDJSON).');
  return { json: /^\s*\{/.test(start) || /\.(?:ndjson|jsonl)$/i.test(name), all: all() };
}

async function* nonEmpty(pieces: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  let empty = true;
  for await (const piece of pieces) {
    empty &&= !/\S/.test(piece);
    yield piece;
  }
  if (empty)
    throw new ReportProblem('empty', name, 'is an empty table. Hand in one with a line of column names and rows.');
}
