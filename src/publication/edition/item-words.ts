import type { Published, PublishedCount, PublishedPlace, Testimony } from '../formats/index.ts';
import { amount, daysInWords, edtfInWords, fill, isolated, numeral, term } from '../wording/index.ts';
import type { Voice } from './voice.ts';
import type { ShownRule } from './words/index.ts';

/** What stands between parts that may be of another script: where a page is read from the right, it stays so. */
export const between = ({ dictionary }: Voice, sign: string): string =>
  dictionary.direction === 'rtl' ? `\u200f${sign}\u200f` : sign;

/** When, as a person writes it; said to be unknown where it is. */
export const whenText = ({ when }: Published, { dictionary, words }: Voice): string =>
  when ? daysInWords(dictionary, when) : words.unknownDay;

export function placeText(place: PublishedPlace, { names, dictionary }: Voice): string {
  const known = place.id === null || place.precision === 'relative' ? null : names.nameOf(place.id);
  return isolated(dictionary, known === null || known === place.id ? names.called(place) : known);
}

/** The finest place, and the next that holds it when it is named. */
export function whereText({ places }: Published, voice: Voice): string {
  return places
    .slice(0, 2)
    .map((place) => placeText(place, voice))
    .filter((name, at, all) => all.indexOf(name) === at)
    .join(between(voice, voice.dictionary.comma));
}

/** "attack", "340 families displaced", "security: calm". */
export function whatText(item: Published, { dictionary }: Voice): string {
  if (item.kind === 'incident') {
    const type = term(dictionary, item.type);
    return item.outcome === 'carried out' ? type : `${type} (${term(dictionary, item.outcome)})`;
  }
  if (item.kind === 'figure')
    return item.value
      ? `${term(dictionary, item.measure)}: ${countText(item.value, dictionary)}`
      : term(dictionary, item.measure);
  const changed = item.change ? dictionary.phrases[item.change] : null;
  const state = [item.state && term(dictionary, item.state), changed].filter(Boolean).join(dictionary.comma);
  return state ? `${term(dictionary, item.aspect)}: ${state}` : term(dictionary, item.aspect);
}

/** The number shown, and how far rivals go: "7 (6–7)". */
export function countText({ shown, low, high }: PublishedCount, dictionary: Voice['dictionary']): string {
  if (low === shown && high === shown) return numeral(shown);
  const range = amount(dictionary, { best: shown, min: low, max: high, unit: 'people', text: '' });
  return low === shown && high === null ? range : `${numeral(shown)} (${range})`;
}

/** What, where, when: an item in one line. */
export const headlineText = (item: Published, voice: Voice): string =>
  [whatText(item, voice), whereText(item, voice), whenText(item, voice)].filter(Boolean).join(between(voice, ' · '));

/** "Rudaw, 13 Jun 2020": where a word was published. */
export const outletText = (
  { publisher, published }: Pick<Testimony, 'publisher' | 'published'>,
  voice: Voice,
): string =>
  [publisher ?? voice.words.nobody, published ? edtfInWords(voice.dictionary, published) : '']
    .filter(Boolean)
    .join(between(voice, voice.dictionary.comma));

/** By which rule a number is the one shown; a person's name stays here. */
export function ruleText({ rule }: PublishedCount, { words }: Voice): string {
  const known = Object.keys(words.rules).find((one) => rule.startsWith(one)) as ShownRule | undefined;
  return fill(words.shownBy, known ? words.rules[known] : rule);
}

/** Addresses of the web alone are linked. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;
