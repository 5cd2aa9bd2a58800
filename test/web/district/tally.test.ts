import { describe, expect, test } from 'vitest';
import { binCount, binsOf } from '../../../src/web/pages/district/bins.ts';
import { columnsOf, spanOf } from '../../../src/web/pages/district/columns.ts';
import { dayNumber, isoDay } from '../../../src/web/pages/district/days.ts';
import { kinds } from '../../../src/web/pages/district/kinds.ts';
import { incidentsAt, tallyOf, tallyOverTime, type Wishes } from '../../../src/web/pages/district/tally.ts';
import { anAnswer } from './an-answer.ts';

const columns = columnsOf(
  anAnswer(
    { on: '2020-01-10', killed: 2, harmed: 5 },
    { on: '2020-02-01', until: '2020-03-31', type: 'bombing', grade: 'weak' },
    { site: 1, on: '2020-12-24', type: 'arrest', harmed: 0 },
    { site: -1, on: '2020-06-01', harmed: 3 },
    { harmed: 1 },
  ),
);
const span = spanOf(columns)!;
const months = binsOf(span.first, span.last, 24);
const everything: Wishes = { types: new Set(), grades: new Set(), days: null };
const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe('what the filters find', () => {
  test('is everything without a wish, and the unknown harms nobody', () => {
    expect(tallyOf(columns, everything)).toMatchObject({ incidents: 5, killed: 2, harmed: 9, placeless: 1 });
  });

  test('is what can have been in the days wished for; what has no day is in none', () => {
    expect(tallyOf(columns, { ...everything, days: days('2020-03-30', '2020-06-01') }).incidents).toBe(2);
    expect(tallyOf(columns, { ...everything, days: days('2019-01-01', '2022-01-01') }).incidents).toBe(4);
  });

  test('is added up by place', () => {
    const { bySite } = tallyOf(columns, { ...everything, types: new Set(['attack', 'arrest']) });
    expect([...bySite.incidents]).toEqual([2, 1]);
    expect([...bySite.harmed]).toEqual([6, 0]);
    expect(bySite.kinds[kinds.length + kinds.indexOf('captivity')]).toBe(1);
  });

  test('is listed for a place, the latest first', () => {
    expect(incidentsAt(columns, 0, everything)).toEqual([1, 0, 4]);
    expect(incidentsAt(columns, 0, { ...everything, grades: new Set(['weak']) })).toEqual([1]);
  });
});

describe('over time', () => {
  const inMonth = (byBin: Float64Array, month: number): number =>
    byBin.slice(month * kinds.length, (month + 1) * kinds.length).reduce((sum, share) => sum + share, 0);

  test('an incident of two months is shared out between them', () => {
    const { byBin, dayless } = tallyOverTime(columns, months, everything);
    expect([0, 1, 2, 3].map((month) => inMonth(byBin, month))).toEqual([1, 0.5, 0.5, 0]);
    expect(dayless).toBe(1);
  });

  test('everything is drawn whatever days are wished for, so that they can be wished for again', () => {
    const wished: Wishes = { ...everything, days: days('2020-12-01', '2020-12-31') };
    const { byBin } = tallyOverTime(columns, months, wished);
    expect(inMonth(byBin, 0)).toBe(1);
  });

  test.each([
    ['2020-01-10', '2020-02-10', 'day', 32],
    ['2020-01-10', '2021-12-24', 'month', 24],
    ['2016-01-10', '2020-12-24', 'quarter', 20],
    ['2004-02-01', '2020-12-24', 'year', 17],
  ] as const)('%s to %s is cut by %s', (first, last, unit, count) => {
    const bins = binsOf(dayNumber(first), dayNumber(last), unit === 'day' ? 40 : 24);
    expect([bins.unit, binCount(bins)]).toEqual([unit, count]);
    expect(isoDay(bins.edges[0]!) <= first).toBe(true);
    expect(isoDay(bins.edges.at(-1)!) > last).toBe(true);
  });
});

test('a record without a known day has no span', () => {
  expect(spanOf(columnsOf(anAnswer({ harmed: 2 })))).toBeNull();
});
