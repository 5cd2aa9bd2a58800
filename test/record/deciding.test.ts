import { describe, expect, it } from 'vitest';
import { read } from '../../src/aram.ts';
import {
  addReport,
  addRows,
  countDoubts,
  countRecords,
  type Database,
  decide,
  historyOf,
  listRecords,
  listReports,
  listSources,
  reviewQueue,
  showRecord,
  showReport,
  verify,
} from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();

async function withDara(): Promise<{ record: Database; id: string }> {
  const record = await fresh();
  for (const reading of readingsOf('dara-2020-06-13')) await addReport(record, reading, by());
  return { record, id: (await listRecords(record))[0]!.id };
}

describe('a decision', () => {
  it('corrects a field, names who did, and keeps what the reports say beside it', async () => {
    const { record, id } = await withDara();
    await decide(record, { kind: 'correct', target: id, field: 'killed', value: 8 }, by('ben', 1));
    expect(await showRecord(record, id)).toMatchObject({
      killed: { value: 8, min: 6, max: 8, rule: 'a decision', by: { who: 'ben' } },
    });
  });

  it('corrects what a figure measures and what a condition is of, to what each can be', async () => {
    const record = await fresh();
    const text = 'Nine villages have been abandoned in Khanaqin. Residents said that the area is calm.';
    await addReport(record, read(text, { id: 'one', publisher: 'Paper', published: '2021-05-04' }), by());
    const [figure] = await listRecords(record, { kind: 'figure' });
    const [condition] = await listRecords(record, { kind: 'condition', types: ['security'] });
    const correct = (target: string, field: string, value: string) =>
      decide(record, { kind: 'correct', target, field, value }, by('ben', 1));
    await correct(figure!.id, 'type', 'houses destroyed');
    await correct(condition!.id, 'type', 'movement');
    await correct(condition!.id, 'state', 'normal');
    expect((await showRecord(record, figure!.id)).type).toMatchObject({
      value: 'houses destroyed',
      rule: 'a decision',
    });
    expect(await showRecord(record, condition!.id)).toMatchObject({
      type: { value: 'movement' },
      state: { value: 'normal' },
    });
    await expect(correct(figure!.id, 'type', 'attack')).rejects.toThrow('there is no such type');
    await expect(correct(condition!.id, 'state', 'asleep')).rejects.toThrow('there is no such type');
  });

  it('grades, accepts and rejects', async () => {
    const { record, id } = await withDara();
    await decide(record, { kind: 'grade', target: id, grade: 'confirmed' }, by('ben', 1));
    await decide(record, { kind: 'accept', target: id }, by('ben', 2));
    expect(await showRecord(record, id)).toMatchObject({ standing: 'accepted', grade: { grade: 'confirmed' } });
    await decide(record, { kind: 'reject', target: id }, by('ben', 3));
    expect(await listRecords(record)).toEqual([]);
    expect(await listRecords(record, { standing: 'rejected' })).toHaveLength(1);
  });

  it('takes a claim out of the count without losing it', async () => {
    const { record, id } = await withDara();
    const six = (await showRecord(record, id)).rivals.filter(({ body }) => 'killed' in body && body.killed?.best === 6);
    for (const { claim } of six) await decide(record, { kind: 'reject', target: claim }, by('ben', 1));
    const shown = await showRecord(record, id);
    expect(shown).toMatchObject({ killed: { min: 7, max: 7 }, claims: 3 });
    expect(shown.rivals).toHaveLength(5);
  });

  it('splits a record and merges it again', async () => {
    const { record, id } = await withDara();
    const { rivals } = await showRecord(record, id);
    await decide(record, { kind: 'split', target: id, claims: [rivals[0]!.claim] }, by('ben', 1));
    const two = await listRecords(record);
    expect(two.map(({ claims }) => claims).sort()).toEqual([1, 4]);
    const other = two.find((one) => one.id !== id)!.id;
    await decide(record, { kind: 'merge', target: id, from: other }, by('ben', 2));
    expect(await listRecords(record)).toMatchObject([{ id, claims: 5 }]);
    expect((await showRecord(record, other)).id).toBe(id);
  });

  it('is undone by another, and the past stays as it was', async () => {
    const { record, id } = await withDara();
    const revision = await decide(record, { kind: 'correct', target: id, field: 'killed', value: 9 }, by('ben', 1));
    await decide(record, { kind: 'undo', revision }, by('cyd', 2));
    expect(await showRecord(record, id)).toMatchObject({ killed: { value: 7 } });
    expect(await showRecord(record, id, { asOf: String(revision) })).toMatchObject({ killed: { value: 9 } });
    expect(await showRecord(record, id, { asOf: '2026-01-01T12:01:30Z' })).toMatchObject({ killed: { value: 9 } });
    const steps = await historyOf(record, id);
    expect(steps.map(({ what }) => what)).toEqual([
      ...Array(5).fill('report added'),
      'decision: correct',
      'decision: undo',
    ]);
    expect(steps[5]!.decision).toMatchObject({ kind: 'correct', value: 9, undone: true });
    await expect(decide(record, { kind: 'undo', revision }, by())).rejects.toMatchObject({
      code: 'decision not possible',
    });
  });

  it('undoes a split, also after the record was looked at', async () => {
    const { record, id } = await withDara();
    const { rivals } = await showRecord(record, id);
    const revision = await decide(record, { kind: 'split', target: id, claims: [rivals[1]!.claim] }, by('ben', 1));
    await decide(record, { kind: 'undo', revision }, by('ben', 2));
    expect(await listRecords(record)).toMatchObject([{ id, claims: 5 }]);
    expect((await verify(record)).faults).toEqual([]);
  });

  it.each([
    [{ kind: 'correct', target: 'nowhere', field: 'killed', value: 1 } as const, 'nothing by that id'],
    [{ kind: 'undo', revision: 1 } as const, 'decision not possible'],
    [{ kind: 'withhold', what: 'source', target: null } as const, 'decision not possible'],
  ])('is refused with its reason when it cannot be (%o)', async (decision, code) => {
    const { record } = await withDara();
    await expect(decide(record, decision, by())).rejects.toMatchObject({ code });
  });
});

describe('two people at once', () => {
  it('do not trample each other: the second is told that it changed meanwhile', async () => {
    const { record, id } = await withDara();
    const { revision } = await showRecord(record, id);
    const expects = new Map([[id, revision]]);
    const tried = await Promise.allSettled([
      decide(record, { kind: 'correct', target: id, field: 'killed', value: 8 }, by('ben', 1), { expects }),
      decide(record, { kind: 'correct', target: id, field: 'killed', value: 9 }, by('cyd', 1), { expects }),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tried.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed meanwhile' } });
    const now = new Map([[id, (await showRecord(record, id)).revision]]);
    await decide(record, { kind: 'accept', target: id }, by('cyd', 2), { expects: now });
  });

  it('cannot decide on what was merged or withheld meanwhile', async () => {
    const { record, id } = await withDara();
    const expects = new Map([[id, (await showRecord(record, id)).revision]]);
    await decide(record, { kind: 'withhold', what: 'record', target: id }, by('ben', 1));
    await expect(decide(record, { kind: 'accept', target: id }, by('cyd', 2), { expects })).rejects.toMatchObject({
      code: 'changed meanwhile',
    });
  });
});

describe('the queue', () => {
  it('holds what may be one, with the reason, until a person says', async () => {
    const record = await fresh();
    const [a, , , d] = readingsOf('dakka-2020-08-26');
    for (const reading of [a!, d!]) await addReport(record, reading, by());
    const [doubt] = await reviewQueue(record);
    expect(doubt!.reasons).toContain('the same day');
    const [one, other] = doubt!.records;
    await decide(record, { kind: 'keep apart', target: one.id, from: other.id }, by('ben', 1));
    expect(await countDoubts(record)).toBe(0);
    expect(await listRecords(record)).toHaveLength(2);
  });

  it.each(['keep apart', 'merge'] as const)('holds it again when the decision (%s) is undone', async (kind) => {
    const record = await fresh();
    const [a, , , d] = readingsOf('dakka-2020-08-26');
    for (const reading of [a!, d!]) await addReport(record, reading, by());
    const [doubt] = await reviewQueue(record);
    const [one, other] = doubt!.records;
    const revision = await decide(record, { kind, target: one.id, from: other.id }, by('ben', 1));
    expect(await reviewQueue(record)).toEqual([]);
    await decide(record, { kind: 'undo', revision }, by('ben', 2));
    const [again] = await reviewQueue(record);
    expect(again!.reasons).toEqual(doubt!.reasons);
    expect(again!.records.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
    expect((await verify(record)).faults).toEqual([]);
  });
});

describe('what is withheld', () => {
  it('is a whole report: not shown, not counted, and not in the past', async () => {
    const { record, id } = await withDara();
    const { rivals } = await showRecord(record, id);
    for (const { report } of rivals.filter(({ body }) => 'killed' in body && body.killed?.best === 6))
      await decide(record, { kind: 'withhold', what: 'report', target: report! }, by('ben', 1));
    for (const asOf of [undefined, '5']) {
      expect(await showRecord(record, id, { asOf })).toMatchObject({ killed: { min: 7, max: 7 }, claims: 3 });
      expect(await listReports(record, undefined, {}, { asOf })).toHaveLength(3);
    }
    const told = JSON.stringify([await historyOf(record, id), await showRecord(record, id), await listReports(record)]);
    expect(told).not.toMatch(/killed 6|killed 7 and 6|hathalyoum|ksaplayers/);
    const hidden = rivals.find(({ body }) => 'killed' in body && body.killed?.best === 6)!.report!;
    await expect(showReport(record, hidden)).rejects.toMatchObject({ code: 'nothing by that id' });
  });

  it('cannot be decided on as if it were there, and moves with its record', async () => {
    const { record, id } = await withDara();
    const { rivals } = await showRecord(record, id);
    const [hidden, other] = rivals;
    await decide(record, { kind: 'split', target: id, claims: [other!.claim] }, by('ben', 1));
    const revision = await decide(record, { kind: 'withhold', what: 'claim', target: hidden!.claim }, by('ben', 2));
    await expect(decide(record, { kind: 'reject', target: hidden!.claim }, by())).rejects.toMatchObject({
      code: 'nothing by that id',
    });
    const split = (await listRecords(record)).find((one) => one.id !== id)!.id;
    await decide(record, { kind: 'merge', target: split, from: id }, by('ben', 3));
    expect(await listRecords(record)).toMatchObject([{ id: split, claims: 4 }]);
    await decide(record, { kind: 'undo', revision }, by('ben', 4));
    expect(await listRecords(record)).toMatchObject([{ id: split, claims: 5 }]);
  });

  it('is a source’s name: blacked out in every text and found by no search', async () => {
    const record = await fresh();
    const [reading] = readingsOf('rashad-2021-10-26');
    const text = `${reading!.report.text} So said Salar Hama, a farmer.`;
    const named = {
      ...reading!,
      report: { ...reading!.report, text },
      claims: reading!.claims.map((claim) => ({
        ...claim,
        evidence: [{ start: text.indexOf('So said'), end: text.length }],
      })),
      sources: [{ ...reading!.sources[0]!, name: 'Salar Hama', kind: 'resident' as const }],
    };
    const { report } = await addReport(record, named, by());
    expect(await countRecords(record, { text: 'salar' })).toMatchObject({ records: 1 });
    const revision = await decide(
      record,
      { kind: 'withhold', what: 'source', target: null, words: ['Salar Hama'] },
      by('ben', 1),
    );
    const [shown] = await listRecords(record);
    const told = JSON.stringify([
      await showRecord(record, shown!.id),
      await showReport(record, report),
      await listReports(record),
      await historyOf(record, shown!.id),
    ]);
    expect(told).not.toMatch(/Salar/);
    expect(await countRecords(record, { text: 'salar' })).toMatchObject({ records: 0 });
    expect(await listReports(record, 'salar')).toEqual([]);
    expect((await showReport(record, report)).text).toHaveLength(text.length);
    await decide(record, { kind: 'undo', revision }, by('ben', 2));
    expect(await countRecords(record, { text: 'salar' })).toMatchObject({ records: 1 });
  });

  it('is a record: its claims are counted for no report and no source, and of no data set', async () => {
    const record = await fresh();
    const [a] = readingsOf('dara-2020-06-13');
    const { report } = await addReport(record, a!, by());
    const set = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
    const claim = { ...a!.claims[0]!, when: null, where: [{ ...a!.claims[0]!.where[0]!, name: 'Elsewhere' }] };
    const rows = ['1', '2'].map((key) => ({ key, claim, said: key, source: a!.sources[0]! }));
    await addRows(record, set, rows, by('ana', 1));
    const counted = async () => [
      ...(await listReports(record)).map(({ claims }) => claims),
      ...(await listSources(record)).map(({ name, claims }) => `${name} ${claims}`),
      (await showReport(record, report)).claims.length,
    ];
    expect(await counted()).toEqual([1, 'Made 2', `${a!.sources[0]!.name} 1`, 1]);
    const revisions = [];
    for (const { id } of await listRecords(record))
      revisions.push(await decide(record, { kind: 'withhold', what: 'record', target: id }, by('ben', 2)));
    expect(await counted()).toEqual([0, 'Made 0', 0]);
    for (const revision of revisions) await decide(record, { kind: 'undo', revision }, by('ben', 3));
    expect(await counted()).toEqual([1, 'Made 2', `${a!.sources[0]!.name} 1`, 1]);
  });

  it('is a position: shown no finer than what contains it', async () => {
    const { record, id } = await withDara();
    await decide(record, { kind: 'withhold', what: 'position', target: id }, by('ben', 1));
    const shown = await showRecord(record, id);
    expect(shown.where.value[0]).toMatchObject({ name: 'Khanaqin', lat: null, lon: null });
    expect(JSON.stringify(shown)).not.toMatch(/Dara/);
    expect(await countRecords(record, { place: 'Dara' })).toMatchObject({ records: 0 });
    expect(await countRecords(record, { place: 'Khanaqin' })).toMatchObject({ records: 1 });
    expect(await countRecords(record, { text: 'dara' })).toMatchObject({ records: 0 });
    expect((await verify(record)).whole).toBe(true);
  });
});
