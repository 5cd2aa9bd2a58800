import { type ActorList, type DataSet, dataSets, type ImportShape } from '../../codebook/index.ts';
import { ImportProblem } from './import-problem.ts';
import type { ImportedRow } from './imported.ts';
import { prepare } from './prepare.ts';
import type { Reject } from './reject.ts';
import { ActorNames } from './row/actors.ts';
import type { DayOrder } from './row/days.ts';
import { Header } from './row/header.ts';
import { loadLands } from './row/lands.ts';
import { RowReader } from './row-reader.ts';
import type { Mapping } from './shapes/csv.ts';
import { rowsOf } from './table/rows-of.ts';
import type { BrokenRow, TableRow } from './table/table-row.ts';

export interface ImportOptions {
  readonly as: ImportShape;
  /** What to call the file in messages. */
  readonly name: string;
  /** What is known of the data set beside its format: its version, its licence. */
  readonly dataset?: Partial<DataSet>;
  /** For somebody's own table; in HXL for columns without a hashtag. */
  readonly mapping?: Mapping;
  readonly dates?: DayOrder;
  /** ISO 8601. Rows after it are refused; without it any day is taken. */
  readonly today?: string;
  readonly actors?: ActorList;
}

/** A table being imported. */
export interface TableImport {
  readonly columns: readonly string[];
  /** Each row once, taken or not, as the file has them. */
  readonly rows: AsyncIterable<ImportedRow | Reject>;
}

/**
 * Imports a data set: CSV in any of the usual encodings, or a workbook. Rows that cannot be taken are given with the
 * reason, and the others go on. Throws `ImportProblem` where the whole table is of no use.
 */
export async function importTable(source: AsyncIterable<Uint8Array>, options: ImportOptions): Promise<TableImport> {
  const { as, name, dataset, mapping = {}, dates = null, today = null, actors } = options;
  const batches = rowsOf(source, name)[Symbol.asyncIterator]();
  const { header, tags, rest } = await begin(batches, as, name);
  const shape = prepare(as, header, tags, mapping, name);
  const reader = new RowReader(
    shape,
    header,
    { ...dataSets[as], ...dataset },
    { actors: new ActorNames(actors), dates, today, lands: await loadLands() },
  );
  async function* rows() {
    for (const row of rest) yield reader.read(row);
    for await (const batch of { [Symbol.asyncIterator]: () => batches })
      for (const row of batch) yield reader.read(row);
  }
  return { columns: header.names, rows: rows() };
}

type Batch = readonly (TableRow | BrokenRow)[];

const isTag = (cell: string): boolean => /^\s*#[a-z]/i.test(cell);
/** Where hashtags must stand, at the latest. */
const lookedAhead = 25;

/** The names, the hashtags under them if these are wanted, and the rows that came with them. */
async function begin(batches: AsyncIterator<Batch>, as: ImportShape, input: string) {
  const ahead: (TableRow | BrokenRow)[] = [];
  const wanted = as === 'hxl' ? lookedAhead : 1;
  while (ahead.length < wanted) {
    const next = await batches.next();
    if (next.done) break;
    ahead.push(...next.value);
  }
  const [first] = ahead;
  if (!first) throw new ImportProblem('empty table', input, 'is empty. Hand in a table with a line of names and rows.');
  if (!('cells' in first))
    throw new ImportProblem('too many columns', input, `cannot be read: its first line ${first.said}.`);
  if (as !== 'hxl') return { header: new Header(first.cells), tags: [], rest: ahead.slice(1) };
  const at = ahead
    .slice(0, lookedAhead)
    .findIndex(
      (row) => 'cells' in row && row.cells.some(isTag) && row.cells.every((cell) => cell.trim() === '' || isTag(cell)),
    );
  const tags = ahead[at];
  if (!tags || !('cells' in tags))
    throw new ImportProblem('no hashtags', input, 'has no row of HXL hashtags in its first 25 rows.');
  const names = ahead[at - 1];
  // Without names above them the hashtags are the names; two columns may share one.
  const named = names && 'cells' in names ? names.cells : tags.cells;
  const header = new Header(tags.cells.map((tag, column) => uniqueName(named[column]?.trim() || tag, column, named)));
  return { header, tags: tags.cells, rest: ahead.slice(at + 1) };
}

const uniqueName = (name: string, column: number, names: readonly string[]): string =>
  names.findIndex((each) => each.trim() === name) < column &&
  names.some((each, at) => at < column && each.trim() === name)
    ? `${name} (${column + 1})`
    : name;
