import { expect, test } from 'vitest';
import { MayNotLeave, type Published, publishedRecord, write } from '../../../src/publication/formats/index.ts';
import {
  datasetOf,
  datasetRow,
  type ImportedIncident,
  type ImportedRow,
  importTable,
} from '../../../src/publication/imports/index.ts';
import { addRows, type Database, eachRecord, showRecord } from '../../../src/record/index.ts';
import { freshRecords } from '../../record/fresh-record.ts';
import { acledNames, acledRow, imported, pieces, tableOf, ucdpRow } from './made-up.ts';

const { fresh } = freshRecords();

async function bringIn(record: Database, as: 'acled' | 'ucdp', row: Record<string, string>): Promise<void> {
  const table = tableOf(as === 'acled' ? acledNames : Object.keys(row), [row]);
  const rows: ImportedRow[] = [];
  for await (const one of (await importTable(pieces(table), { as, name: as, dataset: { version: '25.1' } })).rows)
    if (one.is === 'row') rows.push(one);
  const done = await addRows(record, datasetOf(rows[0]!.dataset), rows.map(datasetRow), {
    who: 'a test',
    at: new Date('2026-03-01T00:00:00Z'),
  });
  expect(done).toMatchObject({ added: 1, rejected: [] });
}

async function* leavingFrom(record: Database): AsyncGenerator<Published> {
  const acled = { name: 'ACLED', licence: 'ACLED terms of use', mayLeave: false };
  const dataset = (id: string) =>
    id.startsWith('acled') ? acled : { name: 'UCDP GED', licence: 'CC BY 4.0', mayLeave: true };
  for await (const { id } of eachRecord(record))
    yield publishedRecord(await showRecord(record, id), { licence: 'CC BY 4.0', dataset });
}

async function written(record: Database, format: 'ucdp' | 'csv') {
  const chunks: Uint8Array[] = [];
  for await (const chunk of write(leavingFrom(record), format)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

test('a data set’s row goes into the record and out of it again the same', async () => {
  const record = await fresh();
  await bringIn(record, 'ucdp', ucdpRow);
  const [first] = (await imported(tableOf(Object.keys(ucdpRow), [ucdpRow]), { as: 'ucdp' })).taken;
  const { taken, rejects } = await imported(await written(record, 'ucdp'), { as: 'ucdp' });
  expect(rejects).toEqual([]);
  const { when, where, killed, targets, perpetrators } = first!.claim as ImportedIncident;
  expect(taken.map(({ claim }) => claim)).toMatchObject([{ when, where, killed, targets, perpetrators }]);
});

test('an event that a licensed data set tells of does not leave', async () => {
  const record = await fresh();
  await bringIn(record, 'acled', acledRow);
  await expect(written(record, 'csv')).rejects.toThrow(MayNotLeave);
});
