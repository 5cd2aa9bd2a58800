import type { DataSet } from '../../codebook/index.ts';
import {
  datasetRow,
  type ImportedRow,
  type ImportOptions,
  ImportProblem,
  type ImportSummary,
  importTable,
  type Reject,
  rejectLine,
  rejectsHead,
  summaryOf,
} from '../../publication/imports/index.ts';
import type { DatasetRow } from '../../record/index.ts';
import { answering } from '../threads/answering.ts';

/** A table to be read as a data set's. */
export interface ToImport extends Pick<ImportOptions, 'as' | 'name' | 'today'> {
  readonly content: Uint8Array;
  readonly dataset: DataSet;
  readonly mapping: NonNullable<ImportOptions['mapping']>;
  readonly dates: ImportOptions['dates'] | null;
  /** Whether its rows are wanted, or only what they would be. */
  readonly rows: boolean;
  readonly mostRows: number;
}

export interface TableRead {
  readonly summary: ImportSummary;
  readonly rows: readonly DatasetRow[];
  /** The first that cannot be taken. */
  readonly rejects: readonly Pick<Reject, 'line' | 'column' | 'reason' | 'said'>[];
  /** All of them, to be mended and handed in again; null: there are none. */
  readonly rejectsFile: string | null;
}

const mostTold = 200;

// A thread that reads tables of data sets, so that a large one keeps nobody else waiting.
answering(async ({ content, dates, rows: wanted, mostRows, ...given }: ToImport): Promise<TableRead> => {
  const table = await importTable(piecesOf(content), { ...given, ...(dates && { dates }) });
  const rows: DatasetRow[] = [];
  const rejects: Reject[] = [];
  let seen = 0;
  async function* kept(): AsyncGenerator<ImportedRow | Reject> {
    for await (const row of table.rows) {
      if (++seen > mostRows) throw tooLong(given.name, mostRows);
      if (row.is === 'reject') rejects.push(row);
      else if (wanted) rows.push(datasetRow(row));
      yield row;
    }
  }
  const summary = await summaryOf(kept());
  const file = rejectsHead(table.columns) + rejects.map(rejectLine).join('');
  return {
    summary,
    rows,
    rejects: rejects.slice(0, mostTold).map(({ line, column, reason, said }) => ({ line, column, reason, said })),
    rejectsFile: rejects.length === 0 ? null : file,
  };
});

const tooLong = (name: string, most: number): ImportProblem =>
  new ImportProblem('too many rows', name, `has more than ${most} rows. Split it, or use aram import.`);

async function* piecesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
