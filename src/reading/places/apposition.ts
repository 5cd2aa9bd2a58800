import type { Line } from './line.ts';
import { type PlaceNoun, placeNouns } from './nouns.ts';

/** What a name is said to be behind a comma: "Marvan, a small village of the disputed Bahri district". */
export interface Apposition {
  readonly noun: PlaceNoun;
  /** Token where the name of what holds it begins; null when none is named. */
  readonly holder: number | null;
}

// Nouns of places that people live in or that hold such places: "a village", not "a bridge".
const settlements: ReadonlySet<string> = new Set(
  (
    'village hamlet settlement town city district sub-district subdistrict township municipality commune county ' +
    'province governorate neighborhood neighbourhood suburb locality kibbutz'
  ).split(' '),
);

const articles = new Set(['a', 'an', 'the', 'another', 'one']);
// What may follow the noun; any other word makes it part of another: "a village elder", "the city police".
const following = new Set(
  (
    'of in on at near outside within between by along about around some just under over north south east west ' +
    'northeast northwest southeast southwest north-east north-west south-east south-west where that which with ' +
    'who whose home under to from and is was were has had'
  ).split(' '),
);
const holding = new Set(['of', 'in', 'within']);
const mostAdjectives = 4;

/** Reads ", a village of …" at the token after a name. */
export function readApposition(line: Line, at: number): Apposition | null {
  const { tokens, last } = line;
  if (tokens[at]?.text !== ',' || !articles.has(tokens[at + 1]?.lower ?? '')) return null;
  const nounAt = pastAdjectives(line, at + 2);
  if (nounAt > last || !settlements.has(tokens[nounAt]!.lower)) return null;
  const next = nounAt < last ? tokens[nounAt + 1]! : null;
  if (next && next.kind !== 'mark' && !following.has(next.lower)) return null;
  return { noun: placeNouns.get(tokens[nounAt]!.lower)!, holder: next && holderAt(line, nounAt + 1) };
}

function holderAt(line: Line, at: number): number | null {
  const { tokens, last } = line;
  if (!holding.has(tokens[at]!.lower) || at >= last) return null;
  const from = at + 1;
  return tokens[from]!.lower === 'the' ? pastAdjectives(line, from + 1) : from;
}

function pastAdjectives({ tokens, last, shouting }: Line, from: number): number {
  let i = from;
  while (
    i < last &&
    i < from + mostAdjectives &&
    tokens[i]!.kind === 'word' &&
    !(shouting || tokens[i]!.capital) &&
    !placeNouns.has(tokens[i]!.lower) &&
    !following.has(tokens[i]!.lower) &&
    !articles.has(tokens[i]!.lower)
  )
    i++;
  return i;
}
