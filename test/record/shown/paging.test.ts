import { describe, expect, it } from 'vitest';
import type { Incident, Reading } from '../../../src/claims/index.ts';
import {
  addReport,
  addRows,
  countReports,
  type Database,
  type DatasetRow,
  decide,
  doubtCursor,
  headOf,
  listRecords,
  listReports,
  mapRows,
  type Order,
  recordCursor,
  reportCursor,
  reviewQueue,
} from '../../../src/record/index.ts';
import { readingsOf } from '../fact-reading.ts';
import { facts, incidentOf, people } from '../facts.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();
const model = incidentOf(facts[0]!)!;
const source = {
  id: 's0',
  kind: 'publisher' as const,
  name: null,
  description: 'a row',
  anonymous: false,
  mentions: [],
};

/** Events of some days and tolls, several of each, and some without. */
function* rows(count: number): Generator<DatasetRow> {
  for (let n = 0; n < count; n++) {
    const day = `2020-01-${String(1 + (n % 5)).padStart(2, '0')}`;
    const claim: Incident = {
      ...model,
      when: n % 7 === 0 ? null : { edtf: day, earliest: day, latest: day, is: 'stated' },
      where: [{ id: null, name: `Village ${n}`, within: ['Iraq'], lat: 30 + n / 10, lon: 44, precision: 'village' }],
      killed: n % 4 === 0 ? null : people(n % 3),
    };
    yield { key: `r${n}`, claim, said: 'a row', source };
  }
}

const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };

async function withRows(count: number): Promise<Database> {
  const record = await fresh();
  await addRows(record, dataset, rows(count), by());
  return record;
}

describe.each(['newest', 'oldest', 'deadliest'] as const)('a list, the %s first', (order: Order) => {
  it('goes on where a page ended, and comes to the same as the whole', async () => {
    const record = await withRows(60);
    const whole = await listRecords(record, {}, { order, limit: 1000 });
    const paged: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await listRecords(record, {}, { order, limit: 7, after });
      paged.push(...page.map(({ id }) => id));
      if (page.length === 0) break;
      after = recordCursor(page.at(-1)!, order);
    }
    expect(paged).toEqual(whole.map(({ id }) => id));
    expect(new Set(paged).size).toBe(60);
  });
});

describe('a list', () => {
  it('skips nothing and tells nothing twice when something comes in between two pages', async () => {
    const record = await withRows(20);
    const first = await listRecords(record, {}, { limit: 5 });
    const rest = await listRecords(record, {}, { offset: 5 });
    const later = {
      ...model,
      when: { edtf: '2024', earliest: '2024-01-01', latest: '2024-01-01', is: 'stated' as const },
    };
    await addRows(record, dataset, [{ key: 'new', claim: later, said: 'a row', source }], by('ana', 1));
    const next = await listRecords(record, {}, { after: recordCursor(first.at(-1)!) });
    expect(next.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it.each(['', 'nonsense', 'WzFd', Buffer.from('[1,"x","y"]').toString('base64url')])(
    'refuses what is no cursor (%j)',
    async (after) => {
      const record = await fresh();
      await expect(listRecords(record, {}, { after })).rejects.toMatchObject({ code: 'not a cursor' });
      await expect(reviewQueue(record, { after })).rejects.toMatchObject({ code: 'not a cursor' });
    },
  );
});

/** A reading of another year, so that it tells of something else. */
const moved = (reading: Reading, year: number): Reading => ({
  ...reading,
  report: { ...reading.report, id: `r${year}${reading.report.id}`, text: `${year} ${reading.report.text}` },
  claims: reading.claims.map((claim) => {
    const day = claim.when!.earliest.replace(/^\d{4}/, String(year));
    return { ...claim, when: { edtf: day, earliest: day, latest: day, is: 'stated' } };
  }),
});

it('reports and the queue of doubts are paged likewise', async () => {
  const record = await fresh();
  const [a, , , d] = readingsOf('dakka-2020-08-26');
  for (const year of [2018, 2019, 2020])
    for (const reading of [a!, d!]) await addReport(record, moved(reading, year), by());
  const reports = await listReports(record);
  const [first, second] = reports;
  expect(await listReports(record, undefined, { after: reportCursor(second!) })).toEqual(reports.slice(2));
  expect(await listReports(record, undefined, { after: reportCursor(first!), limit: 1 })).toEqual([second]);
  expect(await countReports(record)).toBe(6);
  const doubts = await reviewQueue(record);
  expect(doubts).toHaveLength(3);
  expect(await reviewQueue(record, { after: doubtCursor(doubts[0]!) })).toEqual(doubts.slice(1));
});

describe('a map of everything', () => {
  it('has a row for every incident', async () => {
    const record = await withRows(20);
    expect(await headOf(record)).toBe(1);
    const all = await mapRows(record);
    expect(all).toHaveLength(20);
    expect(all.find(({ place }) => place === 'Village 1')).toEqual({
      id: expect.stringMatching(/^i1\./),
      place: 'Village 1',
      area: 'Iraq',
      placeId: null,
      lat: 30.1,
      lon: 44,
      precision: 'village',
      earliest: '2020-01-02',
      latest: '2020-01-02',
      type: 'attack',
      killed: 1,
      injured: model.injured?.best ?? null,
      grade: 'weak',
    });
    expect(await mapRows(record, { from: '2020-01-05' })).toHaveLength(
      (await listRecords(record, { from: '2020-01-05' })).length,
    );
  });

  it('gives no position that is withheld, in no past state either', async () => {
    const record = await withRows(3);
    const [one] = await listRecords(record);
    await decide(record, { kind: 'withhold', what: 'position', target: one!.id }, by('ben', 1));
    for (const asOf of [undefined, '1']) {
      const row = (await mapRows(record, {}, { asOf })).find(({ id }) => id === one!.id);
      expect(row).toMatchObject({ place: 'Iraq', lat: null, lon: null, precision: 'district' });
    }
    await decide(record, { kind: 'withhold', what: 'record', target: one!.id }, by('ben', 2));
    expect(await mapRows(record)).toHaveLength(2);
  });
});
