import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import { read } from '../../../src/aram.ts';
import { addReport, addRows, readTellings, showRecord, type ToldRecord } from '../../../src/record/index.ts';
import { valuesOfAccount } from '../../../src/record/shown/told-values.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();
const text = `On 3 May 2021 gunmen killed at least two farmers in Tal Rashid, Khanaqin district, the police said. It is calm now, residents said.
Some 40 families fled Mikhas in 2020.`;

test('the only claim of a record says what its account does', async () => {
  const record = await fresh();
  await addReport(record, read(text, { published: '2021-05-04', publisher: 'Paper' }), by());
  await addRows(record, { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(40), by('ana', 1));
  const told: ToldRecord[] = [];
  const reports: string[] = [];
  const { revision } = await readTellings(
    record,
    {},
    { dataset: () => {}, record: (one) => told.push(one), report: ({ id }) => reports.push(id) },
  );
  expect([revision, reports.length]).toEqual([2, 1]);
  expect(told.map(({ values }) => values.kind)).toEqual(expect.arrayContaining(['incident', 'figure']));
  expect(told.length).toBeGreaterThan(40);
  for (const { id, values } of told) expect(values).toEqual(valuesOfAccount(await showRecord(record, id)));
});
