import { expect, test } from 'vitest';
import { type AssessmentInput, assess, type HeldClaim, indexed } from '../../src/assessment/index.ts';
import { condition, figure, incident, recordOf, told, weekly } from './sample-record.ts';

const asked = { window: { from: '2021-08-01', to: '2021-10-31' }, now: '2021-11-15' };
const written = weekly('khanaqin', '2021-01-01', '2021-11-14');
const calm = condition('calm', 'khanaqin', '2021-08-01', '2021-10-31', {
  state: 'calm',
  sourceKind: 'official',
  sourceName: 'an army commander',
});

function held(more: Partial<AssessmentInput>, id = 'calm', place = 'khanaqin'): HeldClaim {
  const { claims } = assess(indexed(recordOf({ reports: written, ...more })), place, asked);
  return claims.find((claim) => claim.id === id)!;
}

test('a claim of calm is borne out where enough was written and nothing happened', () => {
  expect(held({ conditions: [calm] })).toMatchObject({ verdict: 'borne out', voice: 'officials', events: [] });
});

test('it is contradicted by attacks on civilians in its days', () => {
  const attack = incident('i1', '2021-09-01', 'bina', { civiliansHarmed: told(5) });
  expect(held({ conditions: [calm], incidents: [attack] })).toMatchObject({ verdict: 'contradicted', events: ['i1'] });
});

test('an attack before its days does not contradict it', () => {
  const attack = incident('i1', '2021-07-15', 'bina', { civiliansHarmed: told(5) });
  expect(held({ conditions: [calm], incidents: [attack] })).toMatchObject({ verdict: 'borne out', events: [] });
});

test('it is not testable where too little was written', () => {
  expect(held({ conditions: [calm], reports: [] }).verdict).toBe('not testable');
});

test('a claim is held against its own place: calm in one village says nothing of another', () => {
  const gila = condition('gila', 'gila', '2021-08-01', '2021-10-31', { state: 'calm' });
  const attack = incident('i1', '2021-09-01', 'bina', { civiliansHarmed: told(5) });
  const reports = [...written, ...weekly('gila', '2021-07-01', '2021-11-14')];
  expect(held({ conditions: [gila], incidents: [attack], reports }, 'gila')).toMatchObject({
    verdict: 'borne out',
    place: 'gila',
  });
});

test('a claim about the district is told of its villages too', () => {
  expect(held({ conditions: [calm] }, 'calm', 'gila')).toMatchObject({ place: 'khanaqin', verdict: 'borne out' });
});

test('danger is borne out by an attack, and contradicted where none was seen by many', () => {
  const danger = condition('danger', 'khanaqin', '2021-08-01', '2021-10-31', { state: 'unsafe' });
  expect(held({ conditions: [danger], incidents: [incident('i1', '2021-09-01', 'bina')] }, 'danger').verdict).toBe(
    'borne out',
  );
  expect(held({ conditions: [danger] }, 'danger').verdict).toBe('contradicted');
});

test('better is borne out by a fall, and not testable where the change may be chance', () => {
  const better = condition('better', 'khanaqin', '2021-08-01', '2021-10-31', {
    change: 'better',
    sourceKind: 'publisher',
  });
  const attacks = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      incident(`i${i}`, `2021-0${5 + (i % 3)}-${String(5 + (i % 20)).padStart(2, '0')}`, 'bina', {
        publishers: ['A', 'B'],
      }),
    );
  expect(held({ conditions: [better], incidents: attacks(24) }, 'better')).toMatchObject({
    verdict: 'borne out',
    voice: 'newsroom',
  });
  expect(held({ conditions: [better], incidents: attacks(1) }, 'better').verdict).toBe('not testable');
});

test('other people who say the same or the opposite are named; the same speaker twice is not', () => {
  const days = ['2021-08-01', '2021-10-31'] as const;
  const conditions = [
    calm,
    { ...calm, id: 'again' },
    condition('resident', 'gila', ...days, { state: 'calm' }),
    condition('afraid', 'bina', ...days, { state: 'unsafe' }),
  ];
  expect(held({ conditions })).toMatchObject({
    agreeing: [{ id: 'resident', voice: 'residents' }],
    opposing: [{ id: 'afraid' }],
  });
});

test('a calm three months, the residents, seven dead militants and fifty shells stand in one answer', () => {
  const days = { from: '2021-08-01', to: '2021-10-31' };
  const conditions = [
    calm,
    condition('resident', 'gila', days.from, days.to, { state: 'calm', sourceName: 'a resident' }),
  ];
  const figures = [
    figure('seven', ['khanaqin'], { measure: 'killed', value: told(7), when: days, sourceKind: 'official' }),
  ];
  const shells = incident('shells', '2021-09-24', 'khanaqin', { type: 'weapons seizure' });
  expect(held({ conditions, figures, incidents: [shells] })).toMatchObject({
    verdict: 'borne out',
    agreeing: [{ id: 'resident' }],
    counts: ['seven'],
    beside: ['shells'],
  });
});

test('a stated count of attacks weighs as much as attacks recorded one by one', () => {
  const days = { from: '2021-09-01', to: '2021-09-30' };
  const figures = [figure('twelve', ['khanaqin'], { value: told(12), when: days })];
  expect(held({ conditions: [calm], figures })).toMatchObject({ verdict: 'contradicted', counts: ['twelve'] });
});
