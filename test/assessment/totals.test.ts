import { expect, test } from 'vitest';
import { indexed, type Reconciliation, totalsReconciled } from '../../src/assessment/index.ts';
import { figure, incident, recordOf, told } from './sample-record.ts';

const year = (y: number, to = `${y}-12-31`) => ({ from: `${y}-01-01`, to });
const attacks = (y: number, count: number) =>
  Array.from({ length: count }, (_, i) => incident(`${y}-${i}`, `${y}-0${1 + (i % 9)}-1${i % 9}`, 'gila'));

/** A ministry's attacks by year; the last year only up to October. */
const ministry = figure('ministry', [], {
  value: told(2412),
  when: { from: '2018-01-01', to: '2021-10-31' },
  breakdown: [
    { when: year(2018), value: told(1742) },
    { when: year(2019), value: told(270) },
    { when: year(2020), value: told(230) },
    { when: year(2021, '2021-10-31'), value: told(170) },
  ],
});

function reconciled(more: Parameters<typeof recordOf>[0], place = 'khanaqin'): Reconciliation {
  const [first] = totalsReconciled(indexed(recordOf(more)), place);
  return first!;
}

test("a ministry's four years add up, and stand beside what was recorded of one district", () => {
  const found = reconciled({ figures: [ministry], incidents: [...attacks(2019, 9), ...attacks(2020, 23)] });
  expect(found.sum).toEqual({ parts: 2412, agrees: true });
  expect(found.widerArea).toBe(true);
  expect(found.periods.map(({ stated, recorded }) => [stated.best, recorded])).toEqual([
    [1742, 0],
    [270, 9],
    [230, 23],
    [170, 0],
  ]);
  expect(found.periods[2]!.ratio).toBeCloseTo(0.1);
  expect(found.periods[2]!.rests).toHaveLength(23);
});

test('the last, partial year is said to be one', () => {
  const { periods } = reconciled({ figures: [ministry] });
  expect(periods.map(({ partial }) => partial)).toEqual([false, false, false, true]);
  expect(periods[3]!.explanations).toContain('partial year');
});

test('an area that is wider, or not said, explains a difference', () => {
  expect(reconciled({ figures: [ministry] }).periods[0]!.explanations).toContain('wider area');
  const governorate = { ...ministry, places: ['diyala'] };
  expect(reconciled({ figures: [governorate] }).widerArea).toBe(true);
  expect(reconciled({ figures: [governorate] }, 'diyala').widerArea).toBe(false);
});

test('a total of another village is no total of this one', () => {
  const other = figure('other', ['bina'], { value: told(9), when: year(2020) });
  expect(totalsReconciled(indexed(recordOf({ figures: [other] })), 'gila')).toEqual([]);
});

test('parts that do not add up are said', () => {
  const wrong = { ...ministry, value: told(2500) };
  const { sum, periods } = reconciled({ figures: [wrong] });
  expect(sum).toEqual({ parts: 2412, agrees: false });
  expect(periods[0]!.explanations).toContain('parts do not add up');
});

test('data sets of others stand beside, month by month added up', () => {
  const imported = ['01', '02'].map((month) => ({
    id: `ged-${month}`,
    dataset: 'UCDP GED',
    measure: 'attacks' as const,
    when: { from: `2020-${month}-01`, to: `2020-${month}-28` },
    place: 'khanaqin',
    count: 20,
  }));
  const { periods } = reconciled({ figures: [ministry], imported });
  expect(periods[2]!.imported).toEqual([
    { dataset: 'UCDP GED', count: 40, ratio: 40 / 230, rests: ['ged-01', 'ged-02'] },
  ]);
  expect(periods[1]!.imported).toEqual([]);
});

test('people killed are added up over events', () => {
  const dead = figure('dead', ['khanaqin'], { measure: 'killed', value: told(20), when: year(2020) });
  const incidents = attacks(2020, 4).map((one) => ({ ...one, killed: told(2, 1, 3) }));
  expect(reconciled({ figures: [dead], incidents }).periods[0]).toMatchObject({ recorded: 8, ratio: 0.4 });
});

test('a total in the record that agrees needs no explanation', () => {
  const few = figure('few', ['khanaqin'], { value: told(9), when: year(2020) });
  expect(reconciled({ figures: [few], incidents: attacks(2020, 9) }).periods[0]!.explanations).toEqual([]);
});

test('figures that count no violence are left out', () => {
  const houses = figure('houses', ['khanaqin'], { measure: 'houses destroyed', value: told(4000), when: year(2014) });
  expect(totalsReconciled(indexed(recordOf({ figures: [houses] })), 'khanaqin')).toEqual([]);
});

test('rounding explains what it can: 230 stated and 226 recorded, not 23', () => {
  const explained = (count: number) => reconciled({ figures: [ministry], incidents: attacks(2020, count) }).periods[2]!;
  expect(explained(226).explanations).toContain('rounded');
  expect(explained(23).explanations).not.toContain('rounded');
  expect(explained(230).explanations).not.toContain('rounded');
});
