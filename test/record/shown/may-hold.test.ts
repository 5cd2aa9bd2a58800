import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import {
  addReport,
  addRows,
  changesSince,
  decide,
  listRecords,
  mayHold,
  type RecordFilter,
} from '../../../src/record/index.ts';
import { readingOf } from '../fact-reading.ts';
import { facts } from '../facts.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();

const filters: readonly RecordFilter[] = [
  {},
  { kind: 'incident' },
  { kind: 'condition', from: '2020-01-01' },
  { from: '2020-01-01', to: '2020-12-31' },
  { to: '2010-12-31' },
  { place: 'Khanaqin' },
  { place: 'Khanaqin, Diyala' },
  { place: 'خانقين' },
  { place: 'iq:khanaqin' },
  { place: 'District 1' },
  { types: ['attack', 'bombing'] },
  { actor: 'Islamic State' },
  { actor: 'islamic-state' },
  { actor: 'police' },
  { grades: ['fair', 'weak'] },
  { text: 'police kill' },
  { text: 'official armed' },
  { text: 'خانقين' },
  { text: '…' },
  { standing: 'accepted' },
  { standing: 'rejected' },
];

test('a filter asked of a changed row finds what it finds in the record', async () => {
  const record = await fresh();
  await addRows(record, { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(20), by());
  for (const reading of facts.slice(0, 20).map(readingOf)) await addReport(record, reading, by('ana', 1));
  const [first, second] = await listRecords(record, { kind: 'incident' });
  await decide(record, { kind: 'accept', target: first!.id }, by('ana', 2));
  await decide(record, { kind: 'reject', target: second!.id }, by('ana', 3));
  const changes = await changesSince(record, 0);
  for (const filter of filters) {
    const found = (await listRecords(record, filter, { limit: 1000 })).map(({ id }) => id).sort();
    const now = new Map(changes!.rows.filter(({ until }) => until === null).map((row) => [row.record, row]));
    const held = [...now.values()].filter((row) => mayHold(row, filter)).map((row) => row.record);
    expect(held.sort(), JSON.stringify(filter)).toEqual(found);
  }
});

test('what was is told beside what is, and nothing where much was withheld', async () => {
  const record = await fresh();
  await addRows(record, { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(5), by());
  const [first, second] = await listRecords(record);
  const revision = await decide(
    record,
    { kind: 'correct', target: first!.id, field: 'type', value: 'riot' },
    by('ana', 1),
  );
  const { ids, rows } = (await changesSince(record, revision - 1))!;
  expect(ids.has(first!.id) && !ids.has(second!.id)).toBe(true);
  expect(rows.map(({ type }) => type).sort()).toEqual([first!.type.value, 'riot'].sort());
  await decide(record, { kind: 'withhold', what: 'record', target: second!.id }, by('ana', 2));
  expect(await changesSince(record, revision)).toBeNull();
});
