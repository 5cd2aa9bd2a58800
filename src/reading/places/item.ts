import { peoples } from '../../codebook/index.ts';
import type { Place } from '../../gazetteer/index.ts';
import { readApposition } from './apposition.ts';
import type { Line } from './line.ts';
import { type Name, readName, wordsOf } from './name.ts';
import { nounBeginnings, type PlaceNoun, partWords, placeNouns, siteNouns } from './nouns.ts';

/** One name with the words that belong to it: "the northern Sinjar district". Tokens, both ends included. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly known: readonly Place[];
  readonly noun: PlaceNoun | null;
  /** The text itself has shown elsewhere that this name is a place's. */
  readonly shown?: boolean;
}

/** Whether the item is a place by itself, whatever stands before it. */
export const isSure = (item: Item): boolean => item.known.length > 0 || item.noun !== null || item.shown === true;

const peopleNames: ReadonlySet<string> = new Set(peoples.split(',').map((people) => people.trim().toLowerCase()));
const district: PlaceNoun = { precision: 'district', named: false };
const site: PlaceNoun = { precision: 'site', named: true };
const another = new Set(['a', 'an', 'another', 'one', 'other', 'some', 'several', 'two', 'many', 'any', 'each']);

/** Reads one place item that starts at token `at`, or null. */
export function readItem(line: Line, at: number): Item | null {
  const { tokens, last } = line;
  let i = at;
  if (tokens[i]?.lower === 'the') i++;
  while (
    i < last &&
    partWords.has(tokens[i]!.lower) &&
    (line.shouting ? !line.gazetteer.at(tokens, i, last) : !tokens[i]!.capital)
  )
    i++;
  if (
    /^(?:republic|kingdom)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'of' &&
    !line.gazetteer.at(tokens, i, last)
  )
    i += 2;
  if (i < last && !line.shouting && partWords.has(tokens[i]!.lower) && tokens[i]!.capital) {
    const found = line.gazetteer.at(tokens, i, last);
    if (!found && !tokens[i + 1]!.capital && tokens[i + 1]!.kind === 'word') return null;
    if ((!found || found.last === i) && line.gazetteer.at(tokens, i + 1, last)) i++;
  }
  if (i > last) return null;
  return numbered(line, at, i) ?? nounFirst(line, at, i) ?? named(line, at, i);
}

const countable = new Set('district ward zone block sector area street borough precinct arrondissement'.split(' '));

// "police district 21", "the 5th Police District": a division by its number.
function numbered(line: Line, first: number, at: number): Item | null {
  const { tokens, last } = line;
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(tokens[at]!.lower);
  let i = ordinal ? at + 1 : at;
  while (i < last && nounBeginnings.has(tokens[i]!.lower)) i++;
  if (i > last || !countable.has(tokens[i]!.lower)) return null;
  if (!ordinal && (i === last || !/^\d{1,3}$/.test(tokens[++i]!.text))) return null;
  // "attacked villages in the area 143 times".
  if (tokens[i + 1]?.lower === 'times') return null;
  const noun = placeNouns.get(tokens[ordinal ? i : i - 1]!.lower) ?? null;
  return { first, last: i, name: wordsOf(line, at, i), known: [], noun };
}

// "the village of Gila": the noun tells what Gila is. "a village of Khanaqin" tells nothing of Khanaqin.
function nounFirst(line: Line, first: number, at: number): Item | null {
  const { tokens, last } = line;
  const noun = placeNouns.get(tokens[at]!.lower);
  if (!noun || tokens[at + 1]?.lower !== 'of' || at + 2 > last) return null;
  const from = tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2;
  const telling = tellingNouns.has(tokens[at]!.lower);
  const inner = named(line, from, from, telling);
  if (!inner || (!telling && inner.known.length === 0)) return null;
  const own = isOwn(tokens[at]!.lower, inner) && !another.has(tokens[first - 1]?.lower ?? '') && !noun.named;
  const part = noun.precision === 'village' && inner.known.some(({ precision }) => precision === 'district');
  return { ...inner, first, noun: inner.noun ?? (own ? noun : part ? district : null) };
}

// Nouns that an unknown name after "of" is a place by. "Department of Justice", "state of emergency" are none.
const tellingNouns = new Set(
  (
    'village villages hamlet town towns city cities district districts sub-district subdistrict township townships ' +
    'municipality municipalities commune county province provinces governorate neighborhood neighbourhood ' +
    'neighborhoods neighbourhoods locality settlement suburb parish island camp port'
  ).split(' '),
);

// "villages of Khanaqin" are in a place that is known; "villages of Adawa and Sheri" are those villages.
const isOwn = (noun: string, inner: Item): boolean => !noun.endsWith('s') || inner.known.length === 0;

function named(line: Line, first: number, at: number, open = false): Item | null {
  const name = readName(line, at, open);
  if (!name) return null;
  const { tokens } = line;
  if (name.noun) return { ...name, first };
  const after = skipOtherName(line, name.last + 1);
  const nounAt = nounBeginnings.has(tokens[after]?.lower ?? '') ? nounEnd(line, after) : after;
  const word = nounAt <= line.last ? tokens[nounAt] : undefined;
  const noun = word && (line.shouting || !word.capital) ? placeNouns.get(word.lower) : undefined;
  if (noun && isOfPeople(line, name, at)) return null;
  if (noun && !(word!.lower.startsWith('state') && isCountry(name.known))) {
    const text = noun.named ? wordsOf(line, at, nounAt) : name.name;
    const known = noun.named ? [] : name.known;
    return { first, last: nounAt, name: text, known, noun };
  }
  if (word && nounAt === name.last + 1 && siteNouns.has(word.lower) && name.known.length === 0)
    return { first, last: nounAt, name: wordsOf(line, at, nounAt), known: [], noun: site };
  const told = readApposition(line, name.last + 1);
  return { ...name, first, noun: told?.noun ?? null };
}

/** "a Kuki village", "the Yazidi town of Sinuni": whose it is, and not what it is called. */
const isOfPeople = ({ tokens }: Line, { known, last }: Name, at: number): boolean =>
  last === at && known.length === 0 && peopleNames.has(tokens[at]!.lower);

const isCountry = (known: readonly Place[]): boolean => known.some((place) => place.precision === 'country');

// "Andar (Shalgar) district": the other name in brackets stands between the name and its noun.
function skipOtherName({ tokens, last }: Line, at: number): number {
  if (tokens[at]?.text !== '(' || at + 3 > last) return at;
  for (let i = at + 1; i <= at + 4 && i < last; i++) {
    if (tokens[i]!.text === ')') return placeNouns.has(tokens[i + 1]!.lower) ? i + 1 : at;
  }
  return at;
}

function nounEnd({ tokens, last }: Line, at: number): number {
  for (let i = at + 1; i <= last && i < at + 3; i++) {
    if (placeNouns.has(tokens[i]!.lower)) return i;
    if (!nounBeginnings.has(tokens[i]!.lower)) break;
  }
  return at;
}
