import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/claims/index.ts';
import type { ImportShape } from '../../../src/codebook/index.ts';
import { beside, type Format, publishedRecord, write } from '../../../src/publication/formats/index.ts';
import { datasetOf, datasetRow, importTable } from '../../../src/publication/imports/index.ts';
import {
  addReport,
  addRows,
  type Database,
  eachLeaving,
  listRecords,
  type RowsAdded,
  verify,
} from '../../../src/record/index.ts';
import { readingsOf } from '../../record/fact-reading.ts';
import { by, freshRecords } from '../../record/fresh-record.ts';

const { fresh } = freshRecords();

const unnamed = (reading: Reading): Reading => ({ ...reading, report: { ...reading.report, publisher: null } });

/** Reports on an event of a kind that every scheme has a place for. */
const on = (cluster: string): Reading[] =>
  readingsOf(cluster).map((reading) => ({
    ...reading,
    claims: reading.claims.map((claim) =>
      claim.kind === 'incident' ? { ...claim, codes: { ...claim.codes, ucdp: 3 as const } } : claim,
    ),
  }));

const readings = [
  ...on('dara-2020-06-13'),
  ...on('rashad-2021-10-26').map(unnamed),
  ...on('dakka-2020-08-26').map((reading, at) => (at % 2 === 0 ? reading : unnamed(reading))),
];

async function reported(): Promise<Database> {
  const record = await fresh();
  for (const reading of readings) await addReport(record, reading, by());
  return record;
}

async function exported(record: Database, format: Format): Promise<Buffer> {
  async function* items() {
    for await (const one of eachLeaving(record)) yield publishedRecord(one, beside(one));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of write(items(), format, { onLeftOut: () => {} })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function broughtIn(record: Database, file: Buffer, as: ImportShape): Promise<RowsAdded> {
  async function* bytes() {
    yield new Uint8Array(file);
  }
  const { rows } = await importTable(bytes(), { as, name: 'ours', dataset: { name: 'What came back' } });
  const taken = [];
  for await (const row of rows) if (row.is === 'row') taken.push(row);
  return addRows(record, datasetOf(taken[0]!.dataset), taken.map(datasetRow), by('ana', 9));
}

const shown = async (record: Database) =>
  (await listRecords(record)).map(({ id, sources, claims, grade, killed }) => ({ id, sources, claims, grade, killed }));

const forms = [
  ['csv', 'csv'],
  ['xlsx', 'csv'],
  ['parquet', 'csv'],
  ['geojson', 'csv'],
  ['ndjson', 'csv'],
  ['hxl', 'hxl'],
  ['ucdp', 'ucdp'],
  ['acled', 'acled'],
] as const satisfies readonly (readonly [Format, ImportShape])[];

describe('a record’s own export that comes back', () => {
  it.each(forms)('as %s is known, and nothing is there twice or better told', async (format, as) => {
    const record = await reported();
    const before = await shown(record);
    const done = await broughtIn(record, await exported(record, format), as);
    expect(done).toMatchObject({ added: 0, changed: 0, rejected: [] });
    expect(done.known).toBeGreaterThan(0);
    expect(await shown(record)).toEqual(before);
    expect(await verify(record)).toMatchObject({ whole: true });
  });

  it('is known too when the record says something else by now', async () => {
    const record = await fresh();
    await addReport(record, readings[0]!, by());
    const file = await exported(record, 'csv');
    for (const reading of readings) await addReport(record, reading, by('ana', 1));
    const before = await shown(record);
    expect(await broughtIn(record, file, 'csv')).toMatchObject({ added: 0, known: 1 });
    expect(await shown(record)).toEqual(before);
  });

  it.each([
    ['csv', 'csv'],
    ['ucdp', 'ucdp'],
  ] as const)('as %s with a number mended is a claim of the same record, and no second voice', async (format, as) => {
    const record = await fresh();
    const [reading] = on('rashad-2021-10-26');
    await addReport(record, unnamed(reading!), by());
    const [before] = await shown(record);
    const killed = before!.killed!.value;
    const text = (await exported(record, format)).toString('utf8');
    const mended = text.replaceAll(new RegExp(`(?<=,)${killed}(?=[,\\r\\n])`, 'g'), String(killed + 29));
    expect(await broughtIn(record, Buffer.from(mended), as)).toMatchObject({ added: 1, known: 0 });
    expect(await shown(record)).toMatchObject([
      {
        id: before!.id,
        claims: 2,
        sources: before!.sources,
        grade: { grade: before!.grade.grade },
        killed: { max: killed + 29 },
      },
    ]);
  });

  it('is no echo in another record, whose items have the same ids', async () => {
    const file = await exported(await reported(), 'csv');
    const other = await fresh();
    for (const reading of [...readings].reverse()) {
      const claims = reading.claims.map((claim) => ({
        ...claim,
        when: { edtf: '2015-01-02', earliest: '2015-01-02', latest: '2015-01-02', is: 'stated' as const },
      }));
      await addReport(other, { ...reading, claims }, by());
    }
    const before = (await listRecords(other)).length;
    const done = await broughtIn(other, file, 'csv');
    expect(done).toMatchObject({ known: 0 });
    expect((await listRecords(other)).length).toBe(before + done.added);
  });
});
