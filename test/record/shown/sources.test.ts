import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import {
  addReport,
  addRows,
  type Database,
  decide,
  listSources,
  type RecordFilter,
} from '../../../src/record/index.ts';
import { readingOf } from '../fact-reading.ts';
import { facts } from '../facts.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();
const made = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
const theirs = { id: 'theirs', name: 'Theirs', licence: 'All rights reserved', mayLeave: false };

const filters: readonly RecordFilter[] = [
  { from: '1900-01-01' },
  { place: 'Khanaqin' },
  { place: 'District 1' },
  { types: ['attack', 'bombing'] },
  { text: 'nothing of the sort' },
];

/** A few facts of the sample, one of them in a report that is called like a data set, and two data sets. */
async function kept(): Promise<Database> {
  const record = await fresh();
  const readings = facts.slice(0, 12).map(readingOf);
  const called = { ...readings[0]!, report: { ...readings[0]!.report, id: 'theirs' } };
  for (const reading of [called, ...readings.slice(1)]) await addReport(record, reading, by());
  await addRows(record, made, recordRows(20), by());
  await addRows(record, theirs, recordRows(5, 40), by());
  return record;
}

const told = async (record: Database, filter: RecordFilter, audience: 'here' | 'leaving') =>
  (await listSources(record, {}, { audience }, filter))
    .map(({ name, kind, claims, outlets }) => ({ name, kind, claims, outlets }))
    .sort((a, b) => (`${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1));

test('sources of what a filter finds are the same whether they are counted or read one by one', async () => {
  const record = await kept();
  const before = await Promise.all(filters.map((filter) => told(record, filter, 'here')));
  const leaving = await Promise.all(filters.map((filter) => told(record, filter, 'leaving')));
  expect(before[0]).toContainEqual({ name: 'Made', kind: 'data set', claims: 20, outlets: ['Made'] });
  expect(before[0]).toContainEqual({ name: 'Theirs', kind: 'data set', claims: 5, outlets: ['Theirs'] });
  expect(leaving[0]!.map(({ name }) => name)).not.toContain('Theirs');
  expect(before[4]).toEqual([]);
  // A report more that is withheld at once: now every claim is looked at, and the same are told.
  const { report } = await addReport(record, readingOf(facts.at(-1)!), by('ana', 1));
  await decide(record, { kind: 'withhold', what: 'report', target: report }, by('ana', 2));
  for (const [at, filter] of filters.entries()) {
    expect(await told(record, filter, 'here'), JSON.stringify(filter)).toEqual(before[at]);
    expect(await told(record, filter, 'leaving'), JSON.stringify(filter)).toEqual(leaving[at]);
  }
});
