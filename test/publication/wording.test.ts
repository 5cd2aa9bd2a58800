import { describe, expect, test } from 'vitest';
import { actorCategories, conditionStates, incidentTypes, measures, weapons } from '../../src/codebook/index.ts';
import { amount } from '../../src/publication/wording/amounts.ts';
import { daysInWords, edtfInWords } from '../../src/publication/wording/days.ts';
import { dictionaryOf, headline, quote } from '../../src/publication/wording/index.ts';
import { countUnits, sourceKinds } from '../../src/reading/index.ts';
import { condition, count, figure, incident, spanOf } from './a-reading.ts';

const english = dictionaryOf('en');
const arabic = dictionaryOf('ar');

test.each([
  ['2020-08-27', '2020-08-27', '2020-08-27', '27 Aug 2020'],
  ['2020-08', '2020-08-01', '2020-08-31', 'Aug 2020'],
  ['2020-02', '2020-02-01', '2020-02-29', 'Feb 2020'],
  ['2020', '2020-01-01', '2020-12-31', '2020'],
  ['2018/2021', '2018-01-01', '2021-12-31', '2018–2021'],
  ['2018/2021-10', '2018-01-01', '2021-10-31', 'Jan 2018 – Oct 2021'],
  ['2021-07-10/2021-07-20', '2021-07-10', '2021-07-20', '10–20 Jul 2021'],
  ['2021-07~', '2021-07-01', '2021-07-31', 'about Jul 2021'],
  ['2018/..', '2018-01-01', '2022-02-28', 'since 1 Jan 2018'],
])('%s is written %s', (edtf, earliest, latest, words) => {
  expect(daysInWords(english, { edtf, earliest, latest })).toBe(words);
});

test.each([
  ['2022', '2022'],
  ['2022-02', 'Feb 2022'],
  ['2022-02-27', '27 Feb 2022'],
  ['2022-02~', 'about Feb 2022'],
  ['2022-21', '2022-21'],
  ['not a date', 'not a date'],
])('a publication date %s is written %s', (edtf, words) => {
  expect(edtfInWords(english, edtf)).toBe(words);
});

test('an amount keeps its bounds', () => {
  expect(
    [count(4), count(4, 4, null), count(60, 0, 60), count(4, 3, 5), count(2412)].map((one) => amount(english, one)),
  ).toEqual(['4', 'at least 4', 'up to 60', '3–5', '2,412']);
});

test('a headline says when, what, where and how many', () => {
  expect(headline(english, incident).join(' · ')).toBe(
    '12 Apr 2021 · attack · Tal Rashid, Khanaqin · at least 2 killed · 3 injured',
  );
  expect(headline(english, figure).join(' · ')).toBe('2019–2020 · 340 families displaced · Tal Rashid, Khanaqin');
  expect(headline(english, condition)[1]).toBe('movement: stopped at night, better');
  expect(headline(english, { ...incident, outcome: 'foiled' })[1]).toBe('attack (foiled)');
});

describe('a quotation', () => {
  const text = 'It was quiet. In the morning two men were shot near the mill. Nobody saw who did it.';
  test('stays inside its sentence', () => {
    expect(quote(text, [], spanOf('two men were shot', text))).toEqual({
      before: 'In the morning ',
      words: 'two men were shot',
      after: ' near the mill.',
    });
  });
  test('needs nothing around a whole sentence', () => {
    expect(quote(text, [], spanOf('In the morning two men were shot near the mill.', text))).toMatchObject({
      before: '',
      after: '',
    });
  });
  test('shows where it was cut', () => {
    const long = `${'and then '.repeat(30)}it ended ${'and then '.repeat(30)}`;
    const { before, after } = quote(long, [], spanOf('it ended', long));
    expect(before).toMatch(/^… /);
    expect(after).toMatch(/ …$/);
  });
});

test('every word of the codebook has an Arabic one', () => {
  const conditions = Object.entries(conditionStates).flatMap(([aspect, states]) => [aspect, ...states]);
  const codes = [
    ...incidentTypes,
    ...measures,
    ...conditions,
    ...actorCategories,
    ...weapons,
    ...countUnits,
    ...sourceKinds,
  ];
  expect(codes.filter((code) => !(code in arabic.terms))).toEqual([]);
  expect(Object.keys(arabic.phrases)).toEqual(Object.keys(english.phrases));
  expect(arabic.months).toHaveLength(12);
});
