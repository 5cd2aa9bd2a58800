import { articles, type Found, type Place, peopleLayer } from '../../gazetteer/index.ts';
import { isCounted } from './is-counted.ts';
import type { Line } from './line.ts';
import { isNamed, runEnd } from './names.ts';
import { months, noStateNames, organisationWords, otherNames, titles } from './not-places.ts';
import { type PlaceNoun, placeNouns, siteNouns } from './nouns.ts';
import { readShoutedName } from './shouted-name.ts';

/** A place's name with what the gazetteer has of it, and the capitalised noun that follows it ("Shan State"). */
export interface Name {
  readonly last: number;
  readonly name: string;
  readonly known: readonly Place[];
  readonly noun: PlaceNoun | null;
  /** The text itself has shown elsewhere that this name is a place's. */
  readonly shown?: boolean;
}

/** Reads the name that starts at token `at`. `open`: a noun before it already says that it is a place. */
export function readName(line: Line, at: number, open: boolean): Name | null {
  if (line.shouting) return readShoutedName(line, at, open);
  const { tokens, last, gazetteer } = line;
  const run = runEnd(tokens, at, last);
  if (run < 0 || (opensSentence(line, at) && /^(?:an|as|at)$/.test(tokens[at]!.lower))) return null;
  // "October 6" is a day before it is a town in Egypt.
  if (months.has(tokens[at]!.lower) && tokens[at + 1]?.kind === 'number') return null;
  const shown = shownName(line, at, run);
  if (shown) return shown;
  const found = gazetteer.at(tokens, at, last);
  const reach = found?.last ?? at - 1;
  // "Jammu and Kashmir": a known name may hold small words that end a run.
  const end = Math.max(run, reach);
  if (reach <= at && !(open && opensWithTitle(line, at, end)) && isOther(line, at, end)) return numbered(line, at, end);
  // "German ports": a people's word, though some village bears it too.
  if (reach === at && isPeople(tokens[at]!.lower, found!)) return null;
  if (at === end && isLetters(tokens[at]!.text) && !(found && opensSentence(line, at)) && isSmall(found)) return null;
  if (reach === end) return name(line, at, end, found!.places, null);
  const noun = nounIn(line, Math.max(at, reach) + 1, end);
  if (noun > 0) return withNoun(line, at, noun, reach, found?.places ?? []);
  if (
    peopleLayer.find(tokens[at]!.lower).length > 0 ||
    /-\p{Ll}+(?:ed|led|held|born|run|wide|speaking)$/u.test(tokens[end]!.text)
  )
    return null;
  const tail = tokens[end]!.lower;
  if (organisationWords.has(tail) || vast.has(tail) || (!open && holdsTitle(line, at, end))) return null;
  if (siteNouns.has(tail)) return end === at ? null : name(line, at, end, [], { precision: 'site', named: true });
  if (found && stands(found) && stands(gazetteer.at(tokens, reach + 1, end), end))
    return name(line, at, reach, found.places, null);
  return name(line, at, end, [], null);
}

// A name that the text has shown to be a place's, standing alone: "Torun Rahimi" is nobody's Torun.
function shownName(line: Line, at: number, run: number): Name | null {
  const { tokens, last, gazetteer } = line;
  const hit = line.shown?.at(tokens, at, last);
  if (!hit || hit.last !== run) return null;
  const before = tokens[at - 1];
  if (at > line.first && before && isNamed(before) && !otherNames.has(before.lower)) return null;
  const found = gazetteer.at(tokens, at, last);
  return { ...name(line, at, run, found?.last === run ? found.places : [], null), shown: true };
}

// "the village of Hajji Qara": behind such a noun a title is part of the name.
const opensWithTitle = ({ tokens }: Line, at: number, end: number): boolean =>
  at < end && titles.has(tokens[at]!.lower);

// A word that begins no place's name, unless it is an article ("As Suwayrah") or the name of a street or the like.
function isOther({ tokens, first }: Line, at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (isCounted(lower)) return true;
  if (at === end && (organisationWords.has(lower) || siteNouns.has(lower))) return true;
  if (!otherNames.has(lower) && !titles.has(lower)) return false;
  if (at === end) return true;
  if (articles.has(lower) && at > first) return false;
  return titles.has(lower) || !placeNouns.get(tokens[end]!.lower)?.named;
}

// Parts of the world larger than a country are no place of anything.
const vast = new Set([
  'africa',
  'asia',
  'europe',
  'america',
  'americas',
  'east',
  'west',
  'pacific',
  'atlantic',
  'ocean',
]);

function holdsTitle({ tokens }: Line, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (titles.has(tokens[i]!.lower)) return true;
  return false;
}

const isSmall = (found: Found | null): boolean =>
  !found || found.places.every(({ layer, population }) => layer === 'world' && population < 100_000);

const isPeople = (word: string, { places }: Found): boolean =>
  places.every(({ layer }) => layer === 'world') && peopleLayer.find(word).length > 0;

const opensSentence = ({ tokens, first }: Line, at: number): boolean =>
  at === first || /^["“‘']$/.test(tokens[at - 1]!.text);

// Two names side by side without a comma ("Kirkuk Ninewa") are two places only when both are well known.
const stands = (found: Found | null, end = found?.last): boolean =>
  !!found &&
  found.last === end &&
  found.places.some(({ layer, precision }) => layer !== 'world' || precision === 'governorate');

// "UNHCR", "PDF": letters alone name bodies more often than places.
const isLetters = (word: string): boolean => /^\p{Lu}{2,6}s?$/u.test(word);

/** The words of a name as they stand, with plain single spaces. */
export const wordsOf = ({ text, tokens }: Line, first: number, last: number): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end).replace(/[^\S ]+|\s{2,}/g, ' ');

function name(line: Line, at: number, last: number, known: readonly Place[], noun: PlaceNoun | null): Name {
  return { last, name: wordsOf(line, at, last), known, noun };
}

// The first noun of a place within a run of capitalised words: "Kyauktaw Township", "District 5".
function nounIn({ tokens }: Line, from: number, end: number): number {
  for (let i = from; i <= end; i++) if (tokens[i]!.capital && placeNouns.has(tokens[i]!.lower)) return i;
  return -1;
}

function withNoun(line: Line, at: number, nounAt: number, reach: number, known: readonly Place[]): Name | null {
  const { tokens } = line;
  if (noStateNames.has(tokens[at]!.lower)) return null;
  const noun = placeNouns.get(tokens[nounAt]!.lower)!;
  const nameLast = noun.named ? nounAt : nounAt - 1;
  const whole = reach === nounAt - 1 && !noun.named ? known : [];
  return { ...name(line, at, nameLast, whole, noun), last: nounAt };
}

// "District 5", "Street 50": a noun with a number is a name.
function numbered(line: Line, at: number, end: number): Name | null {
  const { tokens, last } = line;
  const noun = placeNouns.get(tokens[end]!.lower);
  if (!noun || end >= last || tokens[end + 1]!.kind !== 'number') return null;
  return { last: end + 1, name: wordsOf(line, at, end + 1), known: [], noun };
}
