import { describe, expect, test } from 'vitest';
import {
  actorCategories,
  conditionStates,
  directions,
  grades,
  incidentTypes,
  levels,
  measures,
  verdicts,
  weapons,
} from '../../src/codebook/index.ts';
import { amount } from '../../src/publication/wording/amounts.ts';
import { daysInWords, edtfInWords } from '../../src/publication/wording/days.ts';
import { type Dictionary, dictionaryOf, headline, quote } from '../../src/publication/wording/index.ts';
import { countUnits, sourceKinds } from '../../src/reading/index.ts';
import { condition, count, figure, incident, spanOf } from './a-reading.ts';

const english = dictionaryOf('en');
const arabic = dictionaryOf('ar');
const sorani = dictionaryOf('ckb');

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

const codes = [
  ...incidentTypes,
  ...measures,
  ...Object.entries(conditionStates).flatMap(([aspect, states]) => [aspect, ...states]),
  ...actorCategories,
  ...weapons,
  ...countUnits,
  ...sourceKinds,
  ...levels,
  ...directions,
  ...verdicts,
  ...grades,
  ...['stated', 'possible', 'planned', 'denied'],
  ...['carried out', 'failed', 'foiled'],
  ...['site', 'village', 'town', 'sub-district', 'district', 'governorate', 'country', 'relative'],
];

test.each(['ar', 'ckb'] as const)('every word of the codebook and of the interface is there in %s', (language) => {
  const { terms, phrases, months, direction } = dictionaryOf(language);
  expect(codes.filter((code) => !(code in terms))).toEqual([]);
  expect(Object.keys(terms).filter((code) => !codes.includes(code as never))).toEqual([]);
  expect(Object.keys(phrases)).toEqual(Object.keys(english.phrases));
  expect([months.length, new Set(months).size, direction]).toEqual([12, 12, 'rtl']);
  const texts = [...Object.values(terms), ...Object.values(phrases), ...months];
  expect(texts.filter((text) => !/[\u0600-\u06ff]/.test(text))).toEqual([]);
});

test.each(['ar', 'ckb'] as const)('what is put into a phrase has its place in %s too', (language) => {
  const holes = (text: string): number => text.split('{}').length;
  const { phrases } = dictionaryOf(language);
  const wrong = Object.entries(english.phrases).filter(
    ([key, text]) => holes(text) !== holes(phrases[key as keyof typeof phrases]),
  );
  expect(wrong).toEqual([]);
});

test('a word of Arabic or Sorani is in its own letters', () => {
  const textsOf = ({ terms, phrases, months }: Dictionary): string[] =>
    [terms, phrases].flatMap((words) => Object.values(words as Record<string, string>)).concat(months);
  expect(textsOf(arabic).filter((text) => /[ەێۆڕڵڤکیگچپژ]/.test(text))).toEqual([]);
  expect(textsOf(sorani).filter((text) => /[كيةىأإآثذصضطظ]/.test(text))).toEqual([]);
});

test('days are joined to months and years as each language does', () => {
  const day = { edtf: '2020-08-27', earliest: '2020-08-27', latest: '2020-08-27' };
  expect(daysInWords(arabic, day)).toBe('27 آب 2020');
  expect(daysInWords(sorani, day)).toBe('27ی ئابی 2020');
  const days = { edtf: '2021-07-10/2021-07-20', earliest: '2021-07-10', latest: '2021-07-20' };
  expect(daysInWords(sorani, days)).toBe('10–20ی تەممووزی 2021');
  expect(edtfInWords(sorani, '2022-02')).toBe('شوباتی 2022');
  expect(edtfInWords(sorani, '2022-02~')).toBe('نزیکەی شوباتی 2022');
});
