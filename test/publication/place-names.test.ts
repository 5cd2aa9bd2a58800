import { describe, expect, test } from 'vitest';
import { areaPlaces, countries, type PlaceRef } from '../../src/gazetteer/index.ts';
import { escapeText } from '../../src/publication/page/escape.ts';
import { unwelcome } from '../../src/publication/reading-text/paper.ts';
import {
  dictionaryOf,
  headline,
  type Language,
  placeInWords,
  placeNames,
  relationInWords,
} from '../../src/publication/wording/index.ts';
import { placePhrases } from '../../src/publication/wording/places/place-phrases.ts';
import { incident } from './a-reading.ts';

const namesIn = (language: Language) => placeNames(dictionaryOf(language), [...areaPlaces, ...countries.values()]);
const bare = (text: string): string => text.replace(/[\u200e\u200f]/g, '');

const place = (name: string, precision: PlaceRef['precision'], id: string | null, ...within: string[]): PlaceRef => ({
  id,
  name,
  within,
  lat: null,
  lon: null,
  precision,
});

describe('a town and its district, which share a name, are told apart', () => {
  const town = place('Khanaqin', 'town', 'iq:khanaqin-town', 'Diyala', 'Iraq');
  const district = place('Khanaqin', 'district', null, 'Diyala', 'Iraq');
  test.each([
    ['en', 'Khanaqin (town)', 'Khanaqin district', 'Khanaqin (town), Diyala'],
    ['ar', 'مدينة خانقين', 'قضاء خانقين', 'مدينة خانقين، ديالى'],
    ['ckb', 'شاری خانەقین', 'قەزای خانەقین', 'شاری خانەقین، دیالە'],
  ] as const)('in %s', (language, asTown, asDistrict, line) => {
    const names = namesIn(language);
    expect([names.called(town), names.called(district)]).toEqual([asTown, asDistrict]);
    expect(placeInWords(dictionaryOf(language), town, names)).toBe(line);
  });

  test('a place whose name is its own needs no more', () => {
    expect(namesIn('ar').called(place('Mikhas', 'village', 'iq:mikhas'))).toBe('ميخاس');
    expect(namesIn('en').called(place('Baghdad', 'town', 'iq:baghdad-town'))).toBe('Baghdad');
    expect(namesIn('en').called(place('Baghdad', 'governorate', 'iq:baghdad-gov'))).toBe('Baghdad governorate');
  });

  test('a place is known by its id, however a report spells it; in English it stays as the report spells it', () => {
    const nahr = place('Nahir Imam', 'village', 'iq:nahr-al-imam', 'Miqdadiya');
    expect(namesIn('ar').called(nahr)).toBe('نهر الإمام');
    expect(namesIn('en').called(nahr)).toBe('Nahir Imam');
  });

  test('what is known of it elsewhere may bring its names', () => {
    expect(namesIn('ar').called({ ...place('Tal', 'village', 'own:1'), names: ['Tell', 'تل'] })).toBe('تل');
  });
});

describe('where something was from another place is said in the language of the page', () => {
  test.each([
    ['8 km west of Khanaqin', 'على بعد 8 كم غرب خانقين', '8 کم لە ڕۆژئاوای خانەقین'],
    ['20 kilometers from Khanaqin', 'على بعد 20 كم من خانقين', '20 کم دوور لە خانەقین'],
    ['15 miles north-west of Tuz Khurmatu', 'على بعد 24 كم شمال غرب طوزخورماتو', null],
    ['south of Khanaqin', 'جنوب خانقين', 'لە باشووری خانەقین'],
    ['near Khanaqin', 'قرب خانقين', 'نزیک خانەقین'],
    ['to Khanaqin', 'قرب خانقين', 'نزیک خانەقین'],
    ['outskirts of Khanaqin', 'أطراف خانقين', 'دەوروبەری خانەقین'],
    ['between Khanaqin and Jalawla', 'بين خانقين وجلولاء', 'نێوان خانەقین و جەلەولا'],
    ['road from Khanaqin to Jalawla', 'الطريق بين خانقين وجلولاء', 'ڕێگای نێوان خانەقین و جەلەولا'],
    ['highway linking Baghdad to Kirkuk', 'الطريق بين بغداد وكركوك', null],
    ['Khanaqin-Jalawla road', 'الطريق بين خانقين وجلولاء', null],
    ['Al-Khalis–Baghdad highway', 'الطريق بين الخالص وبغداد', null],
    ['3 km east of al-Wajihiya', 'على بعد 3 كم شرق al-Wajihiya', null],
  ])('“%s”', (told, ar, ckb) => {
    for (const [language, said] of [
      ['ar', ar],
      ['ckb', ckb],
    ] as const)
      if (said !== null)
        expect(bare(relationInWords(dictionaryOf(language), told, namesIn(language).name)!)).toBe(said);
  });

  test('a name in Latin letters is set apart, so that it does not turn the line around', () => {
    expect(relationInWords(dictionaryOf('ar'), 'near Tal Rashid', namesIn('ar').name)).toBe(
      'قرب \u200f\u200eTal Rashid\u200e\u200f',
    );
  });

  test('words of no known kind stay as they are', () => {
    expect(relationInWords(dictionaryOf('ar'), 'Qara Tapa road', namesIn('ar').name)).toBeNull();
    expect(namesIn('ar').called(place('upriver', 'relative', null))).toBe('upriver');
  });

  test('in English it stays as the report says it', () => {
    expect(namesIn('en').called(place('13km west of Khanaqin', 'relative', null, 'Khanaqin'))).toBe(
      '13km west of Khanaqin',
    );
    expect(namesIn('en').called(place('to Khanaqin', 'relative', null, 'Khanaqin'))).toBe('near Khanaqin');
  });
});

test('a claim’s headline says its place so', () => {
  const where = [place('near Khanaqin', 'relative', null, 'Khanaqin', 'Diyala', 'Iraq')];
  expect(headline(dictionaryOf('ar'), { ...incident, where }, namesIn('ar')).join(' · ')).toContain(
    'قرب خانقين، ديالى',
  );
});

test('every phrase is there in each language, in its own letters, and takes as many names', () => {
  const flat = ({ kinds, winds, ...phrases }: (typeof placePhrases)['en']) => ({ ...kinds, ...winds, ...phrases });
  const holes = (language: Language) =>
    Object.values(flat(placePhrases[language])).map((text) => text.split('{}').length);
  expect([holes('ar'), holes('ckb')]).toEqual([holes('en'), holes('en')]);
  expect(Object.values(flat(placePhrases.ar)).join()).not.toMatch(/[ەێۆڕڵڤکیگچپژ]/);
  expect(Object.values(flat(placePhrases.ckb)).join()).not.toMatch(/[كيةىأإآثذصضطظ]/);
});

test('no page or terminal takes anything out of what is said', () => {
  const where = [place('near Tal Rashid', 'relative', null, 'Tal Rashid', 'Diyala', 'Iraq')];
  for (const language of ['ar', 'ckb'] as const) {
    const said = headline(dictionaryOf(language), { ...incident, where }, namesIn(language)).join(' · ');
    expect(escapeText(said)).toBe(said);
    expect(said).not.toMatch(unwelcome);
  }
});
