import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/claims/index.ts';
import {
  addReport,
  countRecords,
  listPlaces,
  listRecords,
  listReports,
  showRecord,
  showReport,
  verify,
} from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();

describe('reports on one event', () => {
  it('become one incident with every number beside the others', async () => {
    const record = await fresh();
    for (const reading of readingsOf('dara-2020-06-13')) await addReport(record, reading, by());
    const [dara, ...others] = await listRecords(record);
    expect(others).toEqual([]);
    expect(dara).toMatchObject({
      kind: 'incident',
      killed: { value: 7, min: 6, max: 7, rule: 'most sources' },
      sources: 5,
      grade: { grade: 'fair' },
    });
    const { rivals } = await showRecord(record, dara!.id);
    expect(rivals.map(({ body }) => 'killed' in body && body.killed?.best).sort()).toEqual([6, 6, 7, 7, 7]);
    expect(rivals.every(({ outlet, said, published }) => outlet && said && published)).toBe(true);
  });

  it('keep both directions as a doubt', async () => {
    const record = await fresh();
    for (const reading of readingsOf('dakka-2020-08-26')) await addReport(record, reading, by());
    const found = await listRecords(record);
    expect(found).toHaveLength(1);
    expect(found[0]!.killed).toMatchObject({ min: 3, max: 4 });
    expect(found[0]!.doubts).toContain('directions differ: 13 km NW Khanaqin, SW Khanaqin');
  });

  it('are one when the same report comes twice', async () => {
    const record = await fresh();
    const [reading] = readingsOf('rashad-2021-10-26');
    expect(await addReport(record, reading!, by())).toMatchObject({ outcome: 'added', revision: 1 });
    expect(await addReport(record, reading!, by())).toMatchObject({ outcome: 'known', revision: null });
    expect(await countRecords(record)).toEqual({ records: 1, killed: 13 });
    expect(await listReports(record)).toHaveLength(1);
  });
});

describe('a page that copies an agency', () => {
  const body = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
  const [one] = readingsOf('rashad-2021-10-26');
  const told = (publisher: string, text: string) => ({
    ...one!,
    report: { ...one!.report, id: `r${publisher}`, publisher, url: `https://${publisher}.example`, text },
    claims: one!.claims.map((claim) => ({ ...claim, evidence: [{ start: 0, end: 10 }] })),
  });

  it('is kept as a copy and is no second source', async () => {
    const record = await fresh();
    await addReport(record, told('agency', body), by());
    expect(await addReport(record, told('page', `Read this on our page. ${body} Follow us.`), by())).toMatchObject({
      outcome: 'added',
      copyOf: 'ragency',
    });
    expect(await addReport(record, told('mirror', body), by())).toMatchObject({ copyOf: 'ragency' });
    expect(await listRecords(record)).toMatchObject([{ sources: 1, claims: 3, grade: { grade: 'weak' } }]);
    expect(await listReports(record)).toHaveLength(3);
  });
});

describe('a newer reading', () => {
  it('stands beside the old one, which is still to be seen in the past', async () => {
    const record = await fresh();
    const [first] = readingsOf('rashad-2021-10-26');
    await addReport(record, first!, by('ana', 0));
    const before = await listRecords(record);
    const claims = first!.claims.map((claim) =>
      claim.kind === 'incident' ? { ...claim, killed: { ...claim.killed!, best: 11, min: 11, max: 11 } } : claim,
    );
    expect(await addReport(record, { ...first!, claims }, by('ana', 5))).toMatchObject({ outcome: 'read again' });
    expect(await listRecords(record)).toMatchObject([{ id: before[0]!.id, killed: { value: 11, min: 11, max: 11 } }]);
    expect(await listRecords(record, {}, {}, { asOf: '2026-01-01T12:01Z' })).toMatchObject([{ killed: { value: 13 } }]);
    expect(await listRecords(record, {}, {}, { asOf: '2025-12-31' })).toEqual([]);
    await expect(listRecords(record, {}, {}, { asOf: '2026' })).rejects.toMatchObject({ code: 'not a moment' });
  });
});

describe('a report out of the ordinary', () => {
  const [plain] = readingsOf('rashad-2021-10-26');
  const [incident] = plain!.claims as Incident[];
  const reading = (text: string, over: Partial<Incident>) => ({
    ...plain!,
    report: { ...plain!.report, id: `r${text.length}`, text },
    claims: [{ ...incident!, evidence: [{ start: 0, end: 5 }], ...over }],
  });
  const day = (earliest: string, latest = earliest) => ({
    when: { edtf: earliest, earliest, latest, is: 'stated' as const },
  });
  const killed = (best: number, max: number | null = best) => ({
    killed: { best, min: best, max, unit: 'people' as const, text: '' },
  });

  it.each([
    ['before our era', day('-0500-01-01')],
    ['in the year nought', day('0000-01-01')],
    ['in the year 99999', day('99999-01-01')],
    ['on a day that is not', day('2021-02-30')],
    ['ending before it begins', day('2021-03-02', '2021-03-01')],
    ['with a trillion dead', killed(1e12)],
    ['with half a dead', killed(2.5)],
    ['with an upper bound under the lower', killed(7, 3)],
    ['nowhere and at no time', { where: [], when: null }],
  ])('is kept: %s', async (_, over) => {
    const record = await fresh();
    expect(await addReport(record, reading('Somebody says that this happened.', over), by())).toMatchObject({
      outcome: 'added',
    });
    expect(await countRecords(record)).toMatchObject({ records: 1 });
  });

  it('is kept: a NUL, half a surrogate pair, quotes and backslashes', async () => {
    const record = await fresh();
    const text = 'It\u0000 was "said" \\ that \ud83d \'they\' came; drop table report; --';
    const { report } = await addReport(record, reading(text, {}), by());
    expect((await showReport(record, report)).text).toHaveLength(text.length);
    expect(await verify(record)).toMatchObject({ whole: true });
    expect(await listReports(record, "' ; drop table report; --")).toHaveLength(1);
  });

  it('is kept: a place and an actor whose names are as long as a page', async () => {
    const record = await fresh();
    const name = Array.from({ length: 4000 }, (_, n) => n.toString(36)).join('x');
    const where = [{ id: name, name, within: [name], lat: null, lon: null, precision: 'village' as const }];
    const perpetrators = [{ id: null, name, named: true, category: 'armed group' as const }];
    await addReport(record, reading('They came.', { where, perpetrators }), by());
    for (const filter of [{ place: name }, { actor: name }]) expect(await listRecords(record, filter)).toHaveLength(1);
    const [found] = await listRecords(record);
    expect(found!.where.value).toEqual(where);
    expect((await listPlaces(record)).map(({ place }) => place)).toEqual([name.slice(0, 200)]);
  });

  it('is kept: ten million letters, most of them different words', async () => {
    const record = await fresh();
    const text = Array.from({ length: 1_000_000 }, (_, n) => `w${n.toString(36)}x`).join(' ');
    expect(await addReport(record, reading(text, {}), by())).toMatchObject({ outcome: 'added' });
  });
});
