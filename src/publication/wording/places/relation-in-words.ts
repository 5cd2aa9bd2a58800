import { type ToldFrom, toldFrom } from '../../../gazetteer/index.ts';
import { numeral } from '../amounts.ts';
import { type Dictionary, fill } from '../dictionary.ts';
import { isolated } from './isolated.ts';
import { type PlacePhrases, placePhrases, type Wind, winds } from './place-phrases.ts';

/** Gives a place's name in a language; as it stands where nobody knows another. */
export type NameOf = (name: string) => string;

const ways = 'road|highway|motorway|freeway|expressway|route|street|way|axis|railway|pipeline|corridor|path|bridge';

/** How reports tell where something was from other places. What has no pattern here is left to `toldFrom`. */
const patterns: readonly { readonly pattern: RegExp; readonly phrase: 'between' | 'road' | 'edge' | 'near' }[] = [
  { pattern: /^between (.+) and (.+)$/i, phrase: 'between' },
  {
    pattern: new RegExp(`^(?:${ways})s? (?:from|linking|connecting|between) (.+) (?:to|and) (.+)$`, 'i'),
    phrase: 'road',
  },
  { pattern: new RegExp(`^((?:al-)?(?!al[-–])[^-–]+)[-–](.+) (?:${ways})$`, 'i'), phrase: 'road' },
  { pattern: /^(?:outskirts|suburbs?|edges?|periphery|surroundings) of (.+)$/i, phrase: 'edge' },
  { pattern: /^(?:(?:close |next |adjacent )?to|near|around|vicinity of) (.+)$/i, phrase: 'near' },
];

/** "13 km west of Khanaqin", "near Khanaqin", in a language; null when the words are of no kind that is known. */
export function relationInWords(words: Dictionary, told: string, nameOf: NameOf): string | null {
  const phrases = placePhrases[words.language];
  const name = (one: string): string => isolated(words, nameOf(one));
  for (const { pattern, phrase } of patterns) {
    const found = pattern.exec(told.trim());
    if (found) return fill(phrases[phrase], ...found.slice(1).map(name));
  }
  const from = toldFrom(told);
  return from && toldFromInWords(phrases, from, name);
}

function toldFromInWords(phrases: PlacePhrases, { reference, km, bearing }: ToldFrom, name: NameOf): string {
  const place = name(reference);
  const toward = bearing
    ? windsOf(bearing)
        .map((wind) => phrases.winds[wind])
        .join(phrases.or)
    : '';
  const far = km && (km.min === km.max ? numeral(km.min) : `${numeral(km.min)}–${numeral(km.max)}`);
  if (far && toward) return fill(phrases.farToward, far, toward, place);
  if (far) return fill(phrases.far, far, place);
  return toward ? fill(phrases.toward, toward, place) : fill(phrases.near, place);
}

const step = 45;

/** The winds that an arc of bearings covers. */
function windsOf({ from, to }: NonNullable<ToldFrom['bearing']>): Wind[] {
  const first = Math.round((from + step / 2) / step);
  const last = Math.round((to - step / 2) / step);
  return Array.from({ length: last - first + 1 }, (_, at) => winds[(first + at) % winds.length]!);
}
