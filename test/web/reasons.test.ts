import { expect, test } from 'vitest';
import { areaPlaces } from '../../src/gazetteer/index.ts';
import { dictionaryOf, placeNames } from '../../src/publication/wording/index.ts';
import { reasonInWords } from '../../src/web/words/reason-in-words.ts';
import { speechOf } from '../../src/web/words/speech.ts';

/** One of each that the matching writes, with names and numbers in it. */
const reasons = [
  'both by Islamic State',
  'by Islamic State and by army',
  'said to be by Islamic State and by army',
  'both against civilians',
  'against civilians and police',
  '12 km apart',
  'places of one name in different areas',
  'both in Dara',
  'Dakka and Dakai Mala-Hamid are names of one place',
  'Dakka and Daka are spelled alike',
  'Dara and Dara Khan have a word in common',
  'Dara and Dara Khan are names with a word in common',
  'Kirkuk and Kirkuk: one may be the governorate',
  'one is a wider area',
  'the area around it and Khanaqin: one lies in the other',
  'Dara and Mikhas, both near the same town',
  'directions differ: north of Khanaqin, south of Khanaqin',
  'different areas',
  'Dara and Khanaqin: one lies in the other',
  'the same governorate',
  'one names only the governorate',
  'Dara and Mikhas, both near Khanaqin',
  'the same day',
  'the same week',
  'one period within the other',
  'a day apart',
  '3 days apart',
  'killed 7 and 7',
  'injured 7 and 5, nearly the same',
  'killed 7 and 5, one of them at least',
  'killed 7 and 50, of another size',
  'both attack',
  'attack and ambush',
  'both count families displaced',
  'a period is not said',
  'over the same period',
  'over nearly the same period',
  'over periods that overlap',
  'a value is not said',
  'the same value, 27',
  'values 30 and 27',
  'both on residence',
  'merged by a person',
  'split off by a person',
  'back where it was: revision 41 undone',
];

test.each(reasons)('“%s” is said in the language of the page, with its names and numbers', (reason) => {
  for (const language of ['ar', 'ckb'] as const) {
    const said = reasonInWords(speechOf(language), reason);
    expect(said, language).toMatch(/[\u0600-\u06ff]/);
    for (const number of reason.match(/\d+/g) ?? []) expect(said, language).toContain(number);
    for (const name of reason.match(/Dara|Dakka|Khanaqin|Mikhas/g) ?? []) expect(said, language).toContain(name);
    if (reason.includes('Islamic State')) expect(said, language).toContain('داعش');
  }
});

test('a reason of a kind not known stays as it is', () => {
  expect(reasonInWords(speechOf('ar'), 'told in one breath')).toBe('told in one breath');
});

test.each([
  ['both in Shafiq', 'كلاهما في شفيق'],
  ['Shafiq and Khanaqin: one lies in the other', 'شفيق وخانقين: أحدهما ضمن الآخر'],
  ['near Khanaqin and Khanaqin: one lies in the other', 'قرب خانقين وخانقين: أحدهما ضمن الآخر'],
  [
    'directions differ: 13 km west of Khanaqin, north of Khanaqin',
    'الاتجاهان مختلفان: على بعد 13 كم غرب خانقين وشمال خانقين',
  ],
  ['Shafiq and Mikhas', 'شفيق وميخاس'],
  ['attack and ambush', 'هجوم وكمين'],
])('“%s” names places as the page’s language writes them', (reason, said) => {
  const places = placeNames(dictionaryOf('ar'), areaPlaces);
  expect(reasonInWords({ ...speechOf('ar'), places }, reason)).toBe(said);
});
