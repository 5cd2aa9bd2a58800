import { expect, test } from 'vitest';
import { type AssessmentInput, assess, indexed } from '../../src/assessment/index.ts';
import { arabic } from '../../src/publication/assessment-sentences/arabic.ts';
import { english } from '../../src/publication/assessment-sentences/english.ts';
import { put } from '../../src/publication/assessment-sentences/say.ts';
import { sorani } from '../../src/publication/assessment-sentences/sorani.ts';
import { assessmentSentences, type Language } from '../../src/publication/index.ts';
import { condition, figure, incident, places, recordOf, told, weekly } from '../assessment/sample-record.ts';

const asked = { window: { from: '2021-08-01', to: '2021-10-31' }, now: '2021-11-15' };
const written = weekly('khanaqin', '2021-01-01', '2021-11-14');
const nameOf = (id: string): string => places.find((one) => one.id === id)!.name;

function said(more: Partial<AssessmentInput>, about: string, language: Language = 'en', when = asked): string[] {
  const assessment = assess(indexed(recordOf({ reports: written, ...more })), 'khanaqin', when);
  const sentences = assessmentSentences(assessment, language, nameOf);
  return sentences.filter((one) => one.about === about).map(({ text }) => text);
}

const attack = incident('i1', '2021-09-01', 'bina', { civiliansHarmed: told(5), publishers: ['A', 'B'] });
const attacks = (count: number) =>
  Array.from({ length: count }, (_, i) => incident(`i${i}`, `2021-09-${String(1 + i).padStart(2, '0')}`, 'bina'));

test('calm is said with its reason', () => {
  expect(said({}, 'level')).toEqual([
    'Khanaqin was calm, Aug 2021 – Oct 2021: no attack was recorded, although several publishers or data sets follow it.',
    'No attacks were recorded.',
  ]);
});

test('calm is said in Arabic', () => {
  expect(said({}, 'level', 'ar')).toEqual([
    'Khanaqin: هادئ، آب 2021 – تشرين الأول 2021: لم يُسجّل أي هجوم مع أن عدة جهات نشر أو مجموعات بيانات تتابعه.',
    'لم يُسجّل أي هجوم.',
  ]);
});

test('what cannot be said is said to be so', () => {
  expect(said({ reports: [] }, 'level')[0]).toBe(
    'How calm Khanaqin was, Aug 2021 – Oct 2021, cannot be said: too little was written about it to tell calm from silence.',
  );
  expect(said({ reports: [] }, 'coverage')).toEqual([
    'By the end of these days no report of a known day had named it.',
    '3 of its villages and towns are named by no report of this time.',
  ]);
});

test('an attack is told with its rate and how sure that is', () => {
  expect(said({ incidents: [attack] }, 'level')).toEqual([
    'Khanaqin was tense, Aug 2021 – Oct 2021: civilians were harmed.',
    'One attack was recorded.',
    expect.stringMatching(/^That is 0\.4 a month; with 95 % probability the rate lies between 0\.0\d and 1\.\d\.$/),
  ]);
});

test('Arabic counts as Arabic does', () => {
  const counted = (count: number): string | undefined => said({ incidents: attacks(count) }, 'level', 'ar')[1];
  expect([1, 2, 5, 11].map(counted)).toEqual(['سُجّل هجوم واحد.', 'سُجّل هجومان.', 'سُجّلت 5 هجمات.', 'سُجّل 11 هجوماً.']);
});

/** So many attacks in each month from January 2020 to a month, the first day of which is given. */
const monthly = (count: number, from: string, to: string, publishers: readonly string[]) => {
  const days: string[] = [];
  for (let at = new Date(from); at <= new Date(to); at = new Date(at.setUTCMonth(at.getUTCMonth() + 1)))
    for (let n = 0; n < count; n++) days.push(`${at.toISOString().slice(0, 8)}${String(2 + n * 2).padStart(2, '0')}`);
  return days.map((day, i) => incident(`${from}-${i}`, day, 'bina', { publishers }));
};

test('a direction comes with its probability, and with what there is for ten attacks before', () => {
  const before = monthly(10, '2020-01-01', '2021-07-01', ['A', 'B']);
  const [first, ratio] = said({ incidents: [...before, attack] }, 'direction');
  expect(first).toMatch(
    /^Compared with May 2021 – Jul 2021 it grew calmer, with a probability of 99\.\d %: attacks fell by more than a change in reporting would explain\.$/,
  );
  expect(ratio).toMatch(
    /^For 10 attacks before there are now 0\.\d, with 95 % probability between 0\.0\d and \d\.\d\.$/,
  );
});

test('a fall of attacks that goes with a fall of reporting says so', () => {
  const before = monthly(10, '2020-01-01', '2021-07-01', ['A']);
  const after = monthly(4, '2021-08-01', '2021-10-01', ['A']);
  const reports = [
    ...weekly('khanaqin', '2021-04-01', '2021-07-31', ['A', 'B', 'C', 'D', 'E', 'F']),
    ...weekly('khanaqin', '2021-08-01', '2021-10-31', ['A']),
    ...weekly('jalawla', '2021-08-03', '2021-08-10', ['B']),
  ];
  expect(said({ incidents: [...before, ...after], reports }, 'direction')).toEqual([
    'Compared with May 2021 – Jul 2021 there is no clear change: fewer attacks were recorded, but a change in reporting may explain it.',
    expect.stringMatching(/^For 10 attacks before/),
    expect.stringMatching(/^Reports about other things went from 2\d to \d\.\d a month\.$/),
  ]);
});

test('a claim is told with its voice and what the record says of it', () => {
  const calm = condition('calm', 'khanaqin', '2021-08-01', '2021-10-31', { state: 'calm', sourceKind: 'official' });
  const afraid = condition('afraid', 'bina', '2021-08-01', '2021-10-31', { state: 'unsafe' });
  expect(said({ conditions: [calm], incidents: [attack] }, 'claim')).toEqual([
    'Officials said that Khanaqin was calm (Aug 2021 – Oct 2021; A): the record contradicts it; events of those days speak against it.',
  ]);
  expect(said({ conditions: [calm, afraid] }, 'claim')[0]).toMatch(
    /One other statement speaks against it \(residents: 1\)\.$/,
  );
  expect(said({ conditions: [calm] }, 'claim', 'ar')).toEqual([
    'قال مسؤولون إن الوضع في Khanaqin كان هادئاً (آب 2021 – تشرين الأول 2021؛ A): السجل يؤيد ذلك؛ سُجّلت وقائع قليلة أو لم تُسجّل، وما كُتب كافٍ.',
  ]);
});

test('what else belongs to the days of a claim is told beside it', () => {
  const days = { from: '2021-08-01', to: '2021-10-31' };
  const conditions = [condition('calm', 'khanaqin', days.from, days.to, { state: 'calm', sourceKind: 'official' })];
  const figures = [figure('seven', ['khanaqin'], { measure: 'killed', value: told(7), when: days })];
  const incidents = [incident('shells', '2021-09-24', 'khanaqin', { type: 'weapons seizure' })];
  expect(said({ conditions, figures, incidents }, 'claim')[0]).toMatch(
    /enough was written\. For those days one count of attacks or victims is stated\. One other event of those days is recorded/,
  );
});

test('a total is told with its parts, what was recorded, and that the last year is not over', () => {
  const ministry = figure('ministry', [], {
    value: told(2412),
    breakdown: [
      { when: { from: '2018-01-01', to: '2018-12-31' }, value: told(1742) },
      { when: { from: '2019-01-01', to: '2019-12-31' }, value: told(270) },
      { when: { from: '2020-01-01', to: '2020-12-31' }, value: told(230) },
      { when: { from: '2021-01-01', to: '2021-10-31' }, value: told(170) },
    ],
  });
  const sentences = said({ figures: [ministry], incidents: attacks(3) }, 'total');
  expect(sentences[0]).toBe('Attacks, area not said: the parts add up to the stated total of 2,412.');
  expect(sentences[1]).toMatch(
    /^Attacks, area not said: A states 1,742 for 2018; reports on record tell of 0 in Khanaqin\./,
  );
  expect(sentences[4]).toMatch(
    /^Attacks, area not said: A states 170 for Jan 2021 – Oct 2021; reports on record tell of 3 in Khanaqin\. The period ends before its year does\. What may explain the difference: the total is of a wider area/,
  );
  expect(said({ figures: [ministry] }, 'total', 'ar')[0]).toBe(
    'هجمات، المنطقة غير محددة: مجموع الأجزاء يساوي المجموع المعلن 2,412.',
  );
});

test('gaps name the place and the forces', () => {
  const by = ['Army', 'Peshmerga'].map((name) => ({ name, named: true, category: 'military' as const }));
  const poor = condition('c1', 'jalawla', '2021-08-01', '2021-10-31', { aspect: 'coordination', state: 'poor', by });
  expect(said({ conditions: [poor] }, 'gap')).toContain(
    'Jalawla: there may be a gap between forces (Army, Peshmerga).',
  );
  expect(said({ conditions: [poor] }, 'gap')).toContain(
    'No report had named these by the end of these days: Jalawla, Gila, Bina Bakh.',
  );
});

test('what is left out, and a time that is not over, are said', () => {
  const unknown = incident('i2', '2021-01-01', 'gila', { when: null });
  const soon = { window: { from: '2021-09-01', to: '2021-12-31' }, now: '2021-11-15' };
  expect(said({ incidents: [unknown] }, 'limits', 'en', soon)).toEqual([
    'One attack is in no count, since its day is not known.',
    'The time asked about is not over: the answer ends on 15 Nov 2021.',
  ]);
});

test.each([arabic, sorani])('every language puts in the same values everywhere', (language) => {
  const braces = (words: unknown): string[] =>
    typeof words === 'string'
      ? [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()
      : [...new Set(Object.values(words as object).flatMap(braces))].sort();
  for (const [key, words] of Object.entries(english))
    expect([key, braces(language[key as keyof typeof language])]).toEqual([key, braces(words)]);
});

test.each([
  ['en', english],
  ['ar', arabic],
  ['ckb', sorani],
] as const)('what is counted in %s has every form its numbers ask for', (code, words) => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories.filter((form) => form !== 'zero');
  const counted = Object.entries(words).filter(([, value]) => typeof value === 'object' && 'other' in value);
  expect(counted.length).toBeGreaterThan(5);
  expect(
    counted.flatMap(([key, value]) => forms.filter((form) => !(form in value)).map((form) => [key, form])),
  ).toEqual([]);
});

test('an assessment is told in Sorani, with the names of places in its letters', () => {
  const speak = (more: Partial<AssessmentInput>): string[] => {
    const assessment = assess(indexed(recordOf({ reports: written, ...more })), 'khanaqin', asked);
    return assessmentSentences(assessment, 'ckb', () => 'خانەقین').map(({ text }) => text);
  };
  expect(speak({}).slice(0, 2)).toEqual([
    'خانەقین ئارام بووە، ئابی 2021 – تشرینی یەکەمی 2021: هیچ هێرشێک تۆمار نەکراوە، هەرچەندە چەند بڵاوکەرەوە یان کۆمەڵە داتایەک چاودێری دەکەن.',
    'هیچ هێرشێک تۆمار نەکراوە.',
  ]);
  expect(speak({ incidents: attacks(3) })[1]).toBe('3 هێرش تۆمار کراون.');
});

test('a template without its value is a bug, not a gap in the sentence', () => {
  expect(() => put('{place} was calm', {})).toThrow('no value for {place}');
});
