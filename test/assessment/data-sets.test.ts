import { expect, test } from 'vitest';
import { type AssessedIncident, assess, indexed, totalsReconciled } from '../../src/assessment/index.ts';
import { figure, incident, recordOf, told, weekly } from './sample-record.ts';

const row = (killed: number | null) => ({ dataset: 'Count', killed, injured: null, abducted: null });
const counted = (id: string, day: string, more: Partial<AssessedIncident> = {}): AssessedIncident =>
  incident(id, day, 'gila', { publishers: ['Count'], reported: false, rows: [row(2)], ...more });
const datasets = [{ name: 'Count', countries: [{ place: 'iq', days: { from: '2018-01-01', to: '2021-12-31' } }] }];
const asked = { window: { from: '2021-01-01', to: '2021-12-31' }, now: '2022-06-01' };

/** So many events of a data set in each month of a year. */
const monthly = (year: number, many: number): AssessedIncident[] =>
  Array.from({ length: 12 * many }, (_, n) => {
    const month = String((n % 12) + 1).padStart(2, '0');
    return counted(`i${year}-${n}`, `${year}-${month}-${String(2 + Math.floor(n / 12)).padStart(2, '0')}`);
  });

test('events that only a data set tells of count as harm', () => {
  const index = indexed(recordOf({ incidents: monthly(2021, 2), datasets }));
  expect(assess(index, 'gila', asked).level.level).toBe('unsafe');
});

test('windows inside a data set’s days can be compared, though nobody else writes', () => {
  const incidents = [...monthly(2020, 12), ...monthly(2021, 1)];
  const { moved, coverage } = assess(indexed(recordOf({ incidents, datasets })), 'khanaqin', asked);
  expect(moved.direction).toBe('more calm');
  expect(coverage.countedBy).toEqual(['Count']);
});

test('a window that reaches past a data set’s days cannot', () => {
  const incidents = [...monthly(2020, 12), ...monthly(2021, 1)];
  const short = [{ name: 'Count', countries: [{ place: 'iq', days: { from: '2018-01-01', to: '2021-06-30' } }] }];
  expect(assess(indexed(recordOf({ incidents, datasets: short })), 'khanaqin', asked).moved.direction).toBe('unknown');
});

test('a village or district of which a data set is silent is not calm by that', () => {
  const index = indexed(recordOf({ incidents: [counted('i1', '2018-03-03')], datasets }));
  for (const place of ['gila', 'khanaqin', 'bina']) expect(assess(index, place, asked).level.level).toBe('unknown');
});

test('for a governorate it counts as one that follows it, and no more than one', () => {
  const record = { incidents: [counted('i1', '2018-03-03')], datasets };
  expect(assess(indexed(recordOf(record)), 'diyala', asked).level.level).toBe('unknown');
  const reports = weekly('diyala', '2020-10-01', '2022-01-01', ['A']);
  expect(assess(indexed(recordOf({ ...record, reports })), 'diyala', asked).level.level).toBe('calm');
  expect(assess(indexed(recordOf({ reports })), 'diyala', asked).level.level).toBe('unknown');
});

test('what reports tell of and what a data set counts stand apart beside a stated total', () => {
  const total = figure('stated', ['khanaqin'], {
    measure: 'killed',
    value: told(10),
    when: { from: '2021-01-01', to: '2021-12-31' },
  });
  const incidents = [
    incident('both', '2021-02-02', 'gila', { killed: told(3), rows: [row(2)] }),
    counted('alone', '2021-03-03', { killed: told(4), rows: [row(4)] }),
    incident('reported', '2021-04-04', 'gila', { killed: told(1) }),
  ];
  const [reconciled] = totalsReconciled(indexed(recordOf({ figures: [total], incidents, datasets })), 'khanaqin');
  expect(reconciled!.periods[0]).toMatchObject({
    recorded: 4,
    ratio: 0.4,
    rests: ['both', 'reported'],
    imported: [{ dataset: 'Count', count: 6, ratio: 0.6, rests: ['both', 'alone'] }],
  });
});

test('a total of a village stands beside the village’s own record, not its district’s', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' };
  const total = figure('stated', ['bina'], { measure: 'killed', value: told(5), when: year });
  const incidents = [incident('i1', '2021-04-04', 'gila', { killed: told(4) })];
  const [reconciled] = totalsReconciled(indexed(recordOf({ figures: [total], incidents })), 'khanaqin');
  expect(reconciled).toMatchObject({ place: 'bina', area: 'bina', periods: [{ recorded: 0 }] });
});

test('an attack that was stopped before it began is no attack', () => {
  const reports = weekly('gila', '2020-10-01', '2022-01-01');
  const foiled = incident('i1', '2021-03-03', 'gila', { foiled: true });
  const { moved, level } = assess(indexed(recordOf({ incidents: [foiled], reports })), 'gila', asked);
  expect([moved.now.attacks, level.level]).toEqual([0, 'calm']);
});
