import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import {
  addReport,
  addRows,
  changesSince,
  countRecords,
  type Decision,
  decide,
  listRecords,
  type RecordFilter,
  totalsSince,
} from '../../../src/record/index.ts';
import { readingOf } from '../fact-reading.ts';
import { facts } from '../facts.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();

const filters: readonly RecordFilter[] = [
  {},
  { kind: 'incident' },
  { kind: 'incident', from: '2004-01-01', to: '2004-01-01' },
  { kind: 'incident', place: 'District 1' },
  { types: ['riot'] },
  { standing: 'rejected' },
  { grades: ['weak'], text: 'armed' },
  { box: [30, 20, 60, 40] },
];

test('totals that follow the record are those that are counted anew, after every kind of change', async () => {
  const record = await fresh();
  await addRows(record, { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(60), by());
  const [a, b, c, d, e] = await listRecords(record, { kind: 'incident' });
  const audiences = ['here', 'leaving'] as const;
  const asked = filters.flatMap((filter) => audiences.map((audience) => [filter, audience] as const));
  let known = await Promise.all(
    asked.map(([filter, audience]) => totalsSince(record, filter, { audience }, null, null)),
  );
  const follow = async () => {
    const changes = await changesSince(record, known[0]!.revision);
    known = await Promise.all(
      asked.map(([filter, audience], n) => totalsSince(record, filter, { audience }, known[n]!, changes)),
    );
    for (const [n, [filter, audience]] of asked.entries()) {
      const { revision: _, ...totals } = known[n]!;
      expect(totals, `${audience} ${JSON.stringify(filter)}`).toEqual(await countRecords(record, filter, { audience }));
    }
  };
  const decisions: readonly Decision[] = [
    { kind: 'accept', target: a!.id },
    { kind: 'reject', target: b!.id },
    { kind: 'correct', target: c!.id, field: 'killed', value: 41 },
    { kind: 'correct', target: c!.id, field: 'type', value: 'riot' },
    { kind: 'merge', target: d!.id, from: e!.id },
    { kind: 'withhold', what: 'record', target: a!.id },
    { kind: 'terms', target: 'made', mayLeave: false, licence: 'not to be passed on' },
    { kind: 'correct', target: c!.id, field: 'killed', value: 42 },
  ];
  for (const [n, decision] of decisions.entries()) {
    await decide(record, decision, by('ana', n + 1));
    await follow();
  }
  for (const reading of facts.slice(0, 5).map(readingOf)) await addReport(record, reading, by('ana', 20));
  await follow();
});

test('what has changed once more than was told is counted anew', async () => {
  const record = await fresh();
  await addRows(record, { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(10), by());
  const [a, b] = await listRecords(record);
  const before = await totalsSince(record, {}, {}, null, null);
  await decide(record, { kind: 'reject', target: a!.id }, by('ana', 1));
  const changes = await changesSince(record, before.revision);
  await decide(record, { kind: 'reject', target: b!.id }, by('ana', 2));
  const now = await totalsSince(record, {}, {}, before, changes);
  expect(now.records).toBe(before.records - 2);
  expect(now.revision).toBe(before.revision + 2);
});
