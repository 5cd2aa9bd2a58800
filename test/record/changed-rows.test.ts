import { describe, expect, it } from 'vitest';
import type { Incident, Reading } from '../../src/claims/index.ts';
import {
  addReport,
  addRows,
  countDoubts,
  countRecords,
  type Database,
  type DatasetRow,
  decide,
  historyOf,
  listRecords,
  showRecord,
  verify,
} from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { facts, incidentOf, people } from './facts.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();
const set = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
const model = incidentOf(facts[0]!)!;

/** A row of a release: an event of its own village and day. */
const row = (n: number, over: Partial<Incident> = {}): DatasetRow => {
  const day = `2020-${String(1 + (n % 12)).padStart(2, '0')}-10`;
  const claim: Incident = {
    ...model,
    when: { edtf: day, earliest: day, latest: day, is: 'stated' },
    where: [{ id: null, name: `Tell ${n}`, within: ['Diyala', 'Iraq'], lat: 34, lon: 45, precision: 'village' }],
    killed: people(n % 5),
    ...over,
  };
  const source = { id: 's0', kind: 'publisher' as const, name: null, description: '', anonymous: false, mentions: [] };
  return { key: `e${n}`, claim, said: `row ${n}`, source };
};
const first = Array.from({ length: 40 }, (_, n) => row(n));

/** What a newer release says otherwise of each row: its toll, its day, its village, or nothing. */
const newer = first.map((old, n) => {
  const moved = { edtf: '2023-03-04', earliest: '2023-03-04', latest: '2023-03-04', is: 'stated' as const };
  const changes: Partial<Incident>[] = [
    { killed: people(60 + n) },
    { when: moved },
    { where: row(n + 100).claim.where },
    {},
  ];
  return { ...old, claim: { ...old.claim, ...changes[n % 4] } as Incident };
});

const [dara] = readingsOf('dara-2020-06-13') as [Reading];
const told = dara.claims[0] as Incident;

async function withFirst(): Promise<Database> {
  const record = await fresh();
  await addRows(record, set, first, by());
  return record;
}

const recordOf = async (record: Database, day: string) => (await listRecords(record, { from: day, to: day }))[0]!;

describe('a newer release of a data set', () => {
  it('changes what its records say, and makes no record more', async () => {
    const record = await withFirst();
    const before = await countRecords(record);
    const ids = (await listRecords(record)).map(({ id }) => id).sort();
    expect(await addRows(record, set, newer, by('ana', 1))).toEqual({ added: 0, known: 10, changed: 30, rejected: [] });
    expect((await countRecords(record)).records).toBe(before.records);
    expect((await listRecords(record)).map(({ id }) => id).sort()).toEqual(ids);
    expect(await verify(record)).toMatchObject({ whole: true });
    expect(await countRecords(record, {}, { asOf: '1' })).toEqual(before);
    expect(await addRows(record, set, newer, by('ana', 2))).toMatchObject({ added: 0, changed: 0 });
  });

  it('is the newer claim of the same record: the one before is in its history', async () => {
    const record = await withFirst();
    const { id, killed } = await recordOf(record, '2020-05-10');
    const key = (await showRecord(record, id)).rivals[0]!.claim.slice('made.'.length);
    await addRows(
      record,
      set,
      [{ ...row(4), key, claim: { ...row(4).claim, killed: people(31) } as Incident }],
      by('ana', 1),
    );
    const now = await showRecord(record, id);
    expect(now).toMatchObject({ killed: { value: 31, min: 31 }, claims: 1, sources: 1 });
    expect(now.rivals).toMatchObject([{ claim: `made.${key}~2`, reasons: [expect.stringMatching(/same row/)] }]);
    const steps = await historyOf(record, id);
    expect(steps.map(({ joined, left }) => [joined, left])).toEqual([
      [[`made.${key}`], []],
      [[`made.${key}~2`], [`made.${key}`]],
    ]);
    expect(steps.map(({ account }) => account!.killed!.value)).toEqual([killed!.value, 31]);
  });

  it('leaves what was decided as it is', async () => {
    const record = await withFirst();
    const corrected = await recordOf(record, '2020-05-10');
    await decide(record, { kind: 'correct', target: corrected.id, field: 'killed', value: 2 }, by('ben', 1));
    const [one, other] = [await recordOf(record, '2020-06-10'), await recordOf(record, '2020-07-10')];
    const merged = await decide(record, { kind: 'merge', target: one.id, from: other.id }, by('ben', 2));
    const { records } = await countRecords(record);
    await addRows(record, set, newer, by('ana', 3));
    expect((await showRecord(record, corrected.id)).killed).toMatchObject({ value: 2, rule: 'a decision' });
    expect(await showRecord(record, other.id)).toMatchObject({ id: one.id, claims: 2 });
    expect((await countRecords(record)).records).toBe(records);
    await decide(record, { kind: 'undo', revision: merged }, by('ben', 4));
    for (const { id } of [one, other]) expect(await showRecord(record, id)).toMatchObject({ id, claims: 1 });
    expect(await verify(record)).toMatchObject({ whole: true });
  });

  it('stays beside the report it was matched with, whatever it says now', async () => {
    const record = await fresh();
    await addReport(record, dara, by());
    await addRows(record, set, [{ ...row(1), claim: { ...told, id: 'c1' } }], by('ana', 1));
    await addRows(record, set, [{ ...row(1), claim: { ...told, id: 'c1', killed: people(200) } }], by('ana', 2));
    expect(await listRecords(record)).toMatchObject([{ claims: 2, killed: { max: 200 } }]);
  });

  it('is a doubt where it tells now of what another record tells of', async () => {
    const record = await fresh();
    await addReport(record, dara, by());
    await addRows(record, set, [row(2)], by('ana', 1));
    await addRows(record, set, [{ ...row(2), claim: { ...told, id: 'c1' } }], by('ana', 2));
    expect(await countRecords(record)).toMatchObject({ records: 2 });
    expect(await countDoubts(record)).toBe(1);
  });

  it.each([
    ['rejected', { kind: 'reject', target: 'made.e1' }],
    ['withheld', { kind: 'withhold', what: 'claim', target: 'made.e1' }],
  ] as const)('does not bring back what a person %s', async (_, decision) => {
    const record = await withFirst();
    await decide(record, decision, by('ben', 1));
    const { records } = await countRecords(record);
    const done = await addRows(record, set, newer, by('ana', 2));
    expect(done).toMatchObject({ changed: 29, rejected: [{ key: 'e1', reason: expect.stringMatching(/made\.e1/) }] });
    expect((await countRecords(record)).records).toBe(records);
  });

  it('begins another record where a row tells of another kind of thing', async () => {
    const record = await withFirst();
    const { killed, when, where, certainty, confidence, evidence, rules, source } = told;
    const claim = {
      id: 'c1',
      kind: 'figure',
      certainty,
      confidence,
      evidence,
      rules,
      source,
      when,
      where,
      measure: 'killed',
      value: killed,
      by: [],
      of: [],
    };
    await addRows(record, set, [{ ...row(3), claim: claim as unknown as DatasetRow['claim'] }], by('ana', 1));
    expect(await countRecords(record)).toMatchObject({ records: 40 });
    expect(await countRecords(record, { kind: 'figure' })).toMatchObject({ records: 1 });
  });
});
