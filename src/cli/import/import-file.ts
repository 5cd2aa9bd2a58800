import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { dataSets } from '../../codebook/index.ts';
import {
  dataSetOf,
  datasetOf,
  datasetRow,
  type ImportedRow,
  type ImportSummary,
  importTable,
  type Reject,
  summaryOf,
  type TableImport,
} from '../../publication/imports/index.ts';
import { numeral } from '../../publication/index.ts';
import type { DatasetRow, RowsAdded } from '../../record/index.ts';
import { whyNot } from '../read/why-not.ts';
import { print } from '../record/out.ts';
import { ProgressLine } from '../record/progress-line.ts';
import { signed } from '../record/signed.ts';
import { withRecord } from '../record/with-record.ts';
import { holdTerms } from './hold-terms.ts';
import type { ImportFlags } from './import-command.ts';
import { importedAsJson, importedInWords, rejectsInWords, summaryInWords } from './in-words.ts';
import { mappingOf } from './mapping.ts';
import { Rejects } from './rejects.ts';

/** Brings a file in, or says what would come in. */
export async function importFile(file: string, flags: ImportFlags): Promise<void> {
  const table = await opened(file, flags);
  const path = flags.rejects ?? (file === '-' ? 'rejects.csv' : `${file}.rejects.csv`);
  const rejects = new Rejects(flags.dryRun ? null : path, table.columns);
  if (flags.dryRun) await wouldImport(await summaryOf(noting(table, rejects)), rejects, flags);
  else await doImport(file, table, rejects, flags);
  if (rejects.count > 0) process.exitCode = 1;
}

async function opened(file: string, flags: ImportFlags): Promise<TableImport> {
  const mapping = await mappingOf(flags);
  try {
    return await importTable(file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 }), {
      as: flags.as,
      name: file === '-' ? 'standard input' : file,
      dataset: dataSetOf(calledIn(file, flags), flags),
      mapping,
      ...(flags.dates && { dates: flags.dates }),
      today: new Date().toISOString().slice(0, 10),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw (error as Error).name === 'ImportProblem' ? error : new Error(whyNot(file, error));
  }
}

/** What a file is called; standard input is called what its format is. */
const calledIn = (file: string, { as }: ImportFlags): string =>
  file === '-' ? dataSets[as].name : basename(file, extname(file));

async function* noting({ rows }: TableImport, rejects: Rejects): AsyncGenerator<ImportedRow | Reject> {
  for await (const row of rows) {
    if (row.is === 'reject') await rejects.add(row);
    yield row;
  }
}

async function wouldImport(summary: ImportSummary, rejects: Rejects, { json }: ImportFlags): Promise<void> {
  await print(json ? `${JSON.stringify(summary, null, 2)}\n` : summaryInWords(summary));
  if (!json) process.stderr.write(rejectsInWords(rejects, null));
}

async function doImport(file: string, table: TableImport, rejects: Rejects, flags: ImportFlags): Promise<void> {
  const dataset = datasetOf(dataSetOf(calledIn(file, flags), flags));
  const by = signed(flags);
  const progress = new ProgressLine();
  const tell = ({ added, known, changed }: RowsAdded) =>
    progress.tell(
      (rate) => `${numeral(added + known + changed)} rows in, ${numeral(rate(added + known + changed))} a second`,
    );
  const done = await withRecord(flags, 'begin', async (record) => {
    const { addRows } = await import('../../record/index.ts');
    const { mayLeave } = await holdTerms(record, dataset, flags, by);
    return { mayLeave, ...(await addRows(record, dataset, claimed(table, rejects), by, { onBatch: tell })) };
  });
  progress.clear();
  const kept = await rejects.close();
  process.stderr.write(rejectsInWords(rejects, kept));
  for (const { key, reason } of done.rejected) process.stderr.write(`aram: row ${key}: ${reason}. It is left out.\n`);
  if (done.rejected.length > 0) process.exitCode = 1;
  await print(
    (flags.json ? importedAsJson : importedInWords)(done, rejects.count, { ...dataset, mayLeave: done.mayLeave }, kept),
  );
}

async function* claimed(table: TableImport, rejects: Rejects): AsyncGenerator<DatasetRow> {
  for await (const row of noting(table, rejects)) if (row.is === 'row') yield datasetRow(row);
}
