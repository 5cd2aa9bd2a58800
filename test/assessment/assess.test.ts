import { expect, test } from 'vitest';
import { type AssessmentInput, type AssessmentProblem, assess, indexed } from '../../src/assessment/index.ts';
import { levelLimits } from '../../src/codebook/index.ts';
import { condition, figure, incident, recordOf, report, told, weekly } from './sample-record.ts';

const spring = { from: '2021-01-01', to: '2021-03-31' };
const asked = { window: spring, now: '2021-06-01' };
const assessed = (more: Partial<AssessmentInput>, place = 'khanaqin') => assess(indexed(recordOf(more)), place, asked);
const written = weekly('khanaqin', '2020-10-01', '2021-05-30');

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return (problem as AssessmentProblem).code;
  }
  return 'none';
};

test('a place that nobody wrote about is unknown, never calm', () => {
  const { level, moved } = assessed({ reports: weekly('jalawla', '2021-01-01', '2021-03-30') }, 'gila');
  expect(level.level).toBe('unknown');
  expect(moved.direction).toBe('unknown');
});

test('a place written about every week, of which no attack is known, is calm', () => {
  const { level } = assessed({ reports: written });
  expect(level.level).toBe('calm');
  expect(level.rests).toContain('khanaqin-A-2021-01-07');
});

test('one publisher alone cannot show calm, nor can copies of it', () => {
  const alone = weekly('khanaqin', '2020-10-01', '2021-05-30', ['A']);
  const copies = alone.map((one) => ({ ...one, id: `${one.id}-copy`, publisher: 'C', copyOf: one.id }));
  expect(assessed({ reports: [...alone, ...copies] }).level.level).toBe('unknown');
});

test('harm counts however few wrote about it', () => {
  const { level } = assessed({
    incidents: [incident('i1', '2021-02-03', 'bina', { civiliansHarmed: told(5) })],
    reports: [report('r1', 'A', '2021-02-04', 'bina', { incidents: ['i1'] })],
  });
  expect(level).toMatchObject({ level: 'tense', rule: 'civilians harmed', rests: ['i1'] });
});

test('attacks are frequent for a village that would be few for a governorate', () => {
  const incidents = ['2021-01-09', '2021-02-09', '2021-02-20', '2021-03-09'].map((day, i) =>
    incident(`i${i}`, day, 'gila'),
  );
  expect(assessed({ incidents, reports: written }, 'gila').level.level).toBe('unsafe');
  expect(assessed({ incidents, reports: written }, 'diyala').level.level).toBe('mostly calm');
});

test('one attack in a window of three days is not taken for ten a month', () => {
  const record = indexed(recordOf({ incidents: [incident('i1', '2021-03-02', 'jalawla')], reports: written }));
  const { level } = assess(record, 'jalawla', { window: { from: '2021-03-01', to: '2021-03-03' }, now: '2021-06-01' });
  expect(level.facts.attacksPerMonth).toBe(1);
});

test('people killed by a stated count keep a place from being calm, though no event was recorded', () => {
  const figures = [
    figure('seven', ['khanaqin'], {
      measure: 'killed',
      value: told(7),
      when: { from: '2021-01-01', to: '2021-03-31' },
    }),
  ];
  expect(assessed({ figures, reports: written }).level).toMatchObject({ level: 'mostly calm', rests: ['seven'] });
});

test('people who say they leave at night make a place tense without any attack', () => {
  const leaving = condition('c1', 'gila', '2021-01-01', '2021-02-28', {
    aspect: 'residence',
    state: 'leaving at night',
  });
  const village = weekly('gila', '2020-10-01', '2021-05-30');
  expect(assessed({ reports: village, conditions: [leaving] }, 'gila').level).toMatchObject({
    level: 'tense',
    rests: ['c1'],
  });
  expect(assessed({ reports: written, conditions: [leaving] }).level).toMatchObject({ level: 'mostly calm' });
  const district = { ...leaving, id: 'c2', record: 'c2', places: ['khanaqin'] };
  expect(assessed({ reports: written, conditions: [district] }).level).toMatchObject({ level: 'tense' });
});

test('a statement without days may be of any: it makes no place tense', () => {
  const once = {
    ...condition('c1', 'khanaqin', '', '', { aspect: 'movement', state: 'stopped at night' }),
    when: null,
  };
  const undated = { ...once, published: '2021-02-01' };
  expect(assessed({ reports: written, conditions: [undated] }).level.level).toBe('calm');
});

test('a deployment may set its own rules', () => {
  const record = indexed(recordOf({ reports: written }));
  const always = { code: 'x', level: 'tense', because: { en: 'x', ar: 'x', ckb: 'x' }, holds: () => true } as const;
  expect(assess(record, 'khanaqin', asked, { rules: [always], limits: levelLimits }).level.level).toBe('tense');
});

test('an event that may have been in either window counts in each by its share', () => {
  const across = incident('i1', '2021-01-01', 'gila', { when: { from: '2020-12-30', to: '2021-01-02' } });
  const { moved } = assessed({ incidents: [across], reports: written });
  expect(moved.now.attacks).toBe(0.5);
  expect(moved.before.attacks).toBe(0.5);
});

test('an attack of an unknown day is in no window, and is listed', () => {
  const loose = incident('i1', '2021-01-01', 'gila', { when: { from: '2020-01-01', to: '2021-12-31' } });
  const unknown = incident('i2', '2021-01-01', 'gila', { when: null });
  const { moved, undated } = assessed({ incidents: [loose, unknown], reports: written });
  expect(moved.now.attacks).toBe(0);
  expect(undated).toEqual(['i2', 'i1']);
});

test('an attack that more publishers deny than state is not counted', () => {
  expect(
    assessed({ incidents: [incident('i1', '2021-01-05', 'gila', { grade: 'discounted' })] }).moved.now.attacks,
  ).toBe(0);
});

test('one event gives an answer with a wide interval', () => {
  const { moved } = assessed({ incidents: [incident('i1', '2021-01-05', 'gila')], reports: written });
  expect(moved.direction).toBe('no clear change');
  expect(moved.now.recorded.high / moved.now.recorded.low).toBeGreaterThan(10);
});

test('an empty record refuses, and so does a place that is not in it', () => {
  expect(refusal(() => assess(indexed(recordOf({ places: [] })), 'gila', asked))).toBe('nothing on record');
  expect(refusal(() => assessed({ reports: written }, 'atlantis'))).toBe('no such place');
});

test('a place known and a record without a word of it: unknown', () => {
  expect(assessed({}).level.level).toBe('unknown');
});

const ask = (from: string, to: string, against?: { from: string; to: string }) => () =>
  assess(indexed(recordOf({ reports: written })), 'gila', {
    window: { from, to },
    against: against ?? null,
    now: '2021-06-01',
  });

test('windows that are none are refused, each with its reason', () => {
  expect(refusal(ask('2021-07-01', '2021-08-01'))).toBe('window in the future');
  expect(refusal(ask('2021-03-31', '2021-01-01'))).toBe('window ends before it begins');
  expect(refusal(ask('2021-02-30', '2021-03-31'))).toBe('not a day');
  expect(refusal(ask('2021-01-01', '2021-03-31', { from: '2020-12-01', to: '2021-01-01' }))).toBe('windows overlap');
  expect(refusal(ask('2021-01-01', '2021-03-31', { from: '2022-01-01', to: '2022-02-01' }))).toBe(
    'window in the future',
  );
});

test('a window that reaches past today is cut there, and says so', () => {
  expect(ask('2021-05-01', '2021-12-31')()).toMatchObject({
    window: { from: '2021-05-01', to: '2021-06-01' },
    cut: true,
  });
});

test('coverage tells publishers by month, the last word and the silent villages', () => {
  const { coverage } = assessed({ reports: [...written, report('g', 'C', '2021-02-10', 'gila')] });
  expect(coverage.months.map(({ month }) => month)).toEqual(['2021-01', '2021-02', '2021-03']);
  expect(coverage.months[1]!.byPublisher).toEqual({ A: 4, B: 4, C: 1 });
  expect(coverage.lastWritten).toBe('2021-03-25');
  expect(coverage.silentVillages).toEqual(['jalawla', 'bina']);
  expect(coverage.thin).toBe(false);
});

test('a change in the series has a month, a strength and what it rests on', () => {
  const incidents = Array.from({ length: 24 }, (_, month) =>
    Array.from({ length: month < 12 ? 12 : 3 }, (_, n) => {
      const day = `${month < 12 ? 2019 : 2020}-${String((month % 12) + 1).padStart(2, '0')}-${String(n * 2 + 1).padStart(2, '0')}`;
      return incident(`i${month}-${n}`, day, 'gila', { publishers: ['A', 'B'] });
    }),
  ).flat();
  const reports = weekly('khanaqin', '2019-01-01', '2021-01-30');
  const record = indexed(recordOf({ incidents, reports }));
  const { changes } = assess(record, 'khanaqin', {
    window: { from: '2020-01-01', to: '2020-12-31' },
    now: '2021-01-30',
  });
  expect(changes.map(({ month }) => month)).toContain('2020-01');
  const [change] = changes;
  expect(change!.recorded.ratio.best).toBeCloseTo(0.25, 1);
  expect(change!.probability).toBeGreaterThan(0.99);
  expect(change!.mayBeReporting).toBe(false);
  expect(change!.rests.length).toBeGreaterThan(100);
});

test('villages without a word, with an old word, and with one side of the story are gaps', () => {
  const { gaps } = assessed({
    reports: [...written, report('old', 'A', '2020-03-01', 'gila')],
    conditions: [
      condition('c1', 'khanaqin', '2021-01-01', '2021-03-01', {
        aspect: 'coordination',
        state: 'poor',
        by: [
          { name: 'Army', named: true, category: 'military' },
          { name: 'Peshmerga', named: true, category: 'military' },
        ],
      }),
    ],
    incidents: [incident('i1', '2021-02-01', 'bina')],
  });
  const told = gaps.map(({ kind, place }) => `${kind}: ${place}`);
  expect(told).toContain('between forces: khanaqin');
  expect(told).toContain('old word: gila');
  expect(told).toContain('no word: bina');
  expect(told).toContain('incidents without conditions: bina');
  expect(gaps[0]!.forces).toEqual(['Army', 'Peshmerga']);
});

test('the rate of a single day keeps within numbers that mean something', () => {
  const record = indexed(recordOf({ incidents: [incident('i1', '2021-03-02', 'gila')], reports: written }));
  const { moved } = assess(record, 'gila', { window: { from: '2021-03-02', to: '2021-03-02' }, now: '2021-06-01' });
  expect(moved.now.recorded.high).toBeLessThan(1e6);
  expect(moved.now.recorded.low).toBeGreaterThan(0);
});
