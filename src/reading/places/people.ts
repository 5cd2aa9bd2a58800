import type { Sentence, Token } from '../token.ts';
import type { Words } from '../words.ts';
import { isNamed, runEnd } from './names.ts';
import { otherNames, titles } from './not-places.ts';
import { partWords, placeNouns, siteNouns } from './nouns.ts';

const speaking = new Set(
  'said says told added tweeted wrote recalled explained noted claimed argued insisted testified'.split(' '),
);

/**
 * Single names in lower case that a text uses for a person: titled, speaking, aged, behind a first name; and the first
 * name of somebody who is called by the second one elsewhere.
 */
export function namesOfPeople({ tokens, sentences }: Pick<Words, 'tokens' | 'sentences'>): ReadonlySet<string> {
  const people = new Set<string>();
  const alone = new Set<string>();
  const full: [first: string, last: string][] = [];
  for (const sentence of sentences) {
    if (isTitle(tokens, sentence)) continue;
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!isNamed(tokens[i])) continue;
      const end = runEnd(tokens, i, sentence.last);
      const last = tokens[end]!.lower;
      if (isPerson(tokens, i, end)) people.add(last);
      if (end === i) alone.add(last);
      else if (isFullName(tokens, i, end)) full.push([tokens[i]!.lower, last]);
      i = end;
    }
  }
  for (const [first, last] of full) if (alone.has(last)) people.add(first);
  return people;
}

const mostCapitals = 0.6;

// "Gunmen Attack Torun": in a headline of capitalised words two side by side name nobody.
function isTitle(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    words++;
    if (tokens[i]!.capital) capitals++;
  }
  return capitals > mostCapitals * words;
}

function isPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]?.lower ?? '';
  if (speaking.has(next) || (first === last && speaking.has(tokens[first - 1]?.lower ?? ''))) return true;
  if (next === ',' && isAge(tokens[last + 2]) && tokens[last + 3]?.text === ',') return true;
  if (first === last) return titles.has(tokens[first - 1]?.lower ?? '');
  return isFullName(tokens, first, last);
}

const isAge = (token: Token | undefined): boolean => /^[1-9]\d$/.test(token?.text ?? '');

// "Rebin Murad": two or three capitalised words, none of which says that they name something else.
function isFullName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 2) return false;
  for (let i = first; i <= last; i++) {
    const { lower } = tokens[i]!;
    if (placeNouns.has(lower) || siteNouns.has(lower) || partWords.has(lower) || otherNames.has(lower)) return false;
  }
  return true;
}
