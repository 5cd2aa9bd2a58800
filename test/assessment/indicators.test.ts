import { expect, test } from 'vitest';
import { type AssessmentInput, assess, indexed, indicators } from '../../src/assessment/index.ts';
import { condition, figure, incident, recordOf, told } from './sample-record.ts';

const asked = { window: { from: '2021-01-01', to: '2021-03-31' }, now: '2021-06-01' };
const measured = (code: string, more: Partial<AssessmentInput>) =>
  assess(indexed(recordOf(more)), 'khanaqin', asked).indicators.find((one) => one.code === code)!;
const said = (id: string, place: string, more: Parameters<typeof condition>[4]) =>
  condition(id, place, '2021-01-10', '2021-02-20', more);

test('every indicator says what it is and what it cannot see, in both languages', () => {
  for (const { name, definition, cannotSee } of indicators)
    for (const words of [name, definition, cannotSee]) {
      expect(words.en).toMatch(/[a-z]/);
      expect(words.ar).toMatch(/[\u0600-\u06ff]/);
    }
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(15);
});

test('people harmed are added up, with the range of rival numbers', () => {
  const incidents = [
    incident('i1', '2021-01-05', 'gila', { killed: told(6, 6, 7), injured: told(2) }),
    incident('i2', '2021-02-05', 'bina', { killed: told(3, 3, null) }),
    incident('i3', '2021-02-06', 'bina'),
  ];
  expect(measured('people harmed', { incidents })).toMatchObject({
    value: { best: 11, min: 11, max: null },
    rests: ['i1', 'i2'],
  });
});

test('only attacks that a report sets in the night are attacks at night', () => {
  const incidents = [
    incident('i1', '2021-01-05', 'gila', { partOfDay: 'night' }),
    incident('i2', '2021-01-06', 'gila', { partOfDay: 'day' }),
    incident('i3', '2021-01-07', 'gila', { type: 'protest', partOfDay: 'night' }),
  ];
  expect(measured('night attacks', { incidents }).rests).toEqual(['i1']);
});

test('shells found are explosives, and no attack', () => {
  const incidents = [incident('shells', '2021-02-24', 'khanaqin', { type: 'weapons seizure' })];
  expect(measured('explosive remnants', { incidents }).rests).toEqual(['shells']);
  expect(measured('attacks', { incidents }).rests).toEqual([]);
});

test('a village is empty until the word is that its people came back', () => {
  const left = said('left', 'gila', { aspect: 'residence', state: 'evacuated' });
  const back = condition('back', 'gila', '2021-03-01', '2021-03-02', { aspect: 'residence', state: 'returned' });
  expect(measured('villages empty', { conditions: [left] })).toMatchObject({ value: { best: 1 }, rests: ['left'] });
  expect(measured('villages empty', { conditions: [left, back] }).value).toMatchObject({ best: 0 });
});

test('a stated count of empty villages is the most there may be', () => {
  const left = said('left', 'gila', { aspect: 'residence', state: 'evacuated' });
  const twelve = figure('twelve', ['khanaqin'], {
    measure: 'villages evacuated',
    value: told(12),
    when: { from: '2018-01-01', to: '2021-01-01' },
  });
  expect(measured('villages empty', { conditions: [left], figures: [twelve] })).toMatchObject({
    value: { best: 1, min: 1, max: 12 },
    rests: ['left', 'twelve'],
  });
});

test('what nobody spoke of has no value, which is not none', () => {
  expect(measured('trust', {}).value).toBeNull();
  expect(measured('villages empty', {}).value).toBeNull();
});

test('officials, residents and the newsroom are kept apart', () => {
  const conditions = [
    said('c1', 'khanaqin', { aspect: 'coordination', state: 'good', sourceKind: 'official' }),
    said('c2', 'khanaqin', { aspect: 'coordination', state: 'good', sourceKind: 'institution' }),
    said('c3', 'khanaqin', { aspect: 'coordination', state: 'poor', sourceKind: 'resident' }),
  ];
  expect(measured('coordination', { conditions }).said).toEqual([
    { state: 'good', voice: 'officials', times: 2, rests: ['c1', 'c2'] },
    { state: 'poor', voice: 'residents', times: 1, rests: ['c3'] },
  ]);
});

test('a gap is admitted only by a force or an official', () => {
  const poor = { aspect: 'coordination', state: 'poor' } as const;
  const conditions = [
    said('c1', 'khanaqin', { ...poor, sourceKind: 'resident' }),
    said('c2', 'khanaqin', { ...poor, sourceKind: 'official' }),
  ];
  expect(measured('admitted gaps', { conditions }).rests).toEqual(['c2']);
});
