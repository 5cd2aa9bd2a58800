import { type Place, plainName } from '../../gazetteer/index.ts';
import type { Chain } from './chain.ts';
import { isWide } from './containment.ts';
import type { Cue } from './cue.ts';
import { type Item, isSure } from './item.ts';
import type { Line } from './line.ts';
import { isMeasured } from './measured.ts';
import { commonWords, organisationWords } from './not-places.ts';
import { partWords } from './nouns.ts';
import { holdingVerbs, isPeopled, locative, placeVerbs, raidVerbs } from './roles.ts';

const largeTown = 100_000;
// Three names that contain one another are an address: somebody tells where a thing is.
const address = 3;

// Words that a shot goes by.
const aims = new Set(['into', 'onto', 'to']);

/**
 * Whether the words around a chain, or the gazetteer, make it a place. `listed`: the places that stand before it in a
 * list.
 */
export function isPlace(line: Line, chain: Chain, cue: Cue, listed: readonly Chain[]): boolean {
  const { items } = chain;
  const head = items[0]!;
  if (head.shown) return true;
  if (listed.length > 0 && !isSure(head)) return isListed(line, head, cue, listed);
  if (head.noun) return !isOwner(line, head) || head.known.length > 0;
  if (head.known.length === 0) return !isTaken(line, head) && isUnlistedPlace(line, chain, cue);
  if (items.slice(1).some(isSure)) return true;
  if (partWords.has(head.name.toLowerCase())) return false;
  return head.known.some((place) => standsAlone(line, place, head, cue));
}

// A name that the text uses for a person, or that already means a time or a group.
const isTaken = ({ taken, people }: Line, { first, last, name }: Item): boolean =>
  taken.has(last) || taken.has(first) || people.has(name.toLowerCase());

// "the case of Samir Wali and Dana Amin" lists people; "in Torun and Belka" places.
function isListed(line: Line, head: Item, { word }: Cue, listed: readonly Chain[]): boolean {
  if (isTaken(line, head) || line.tokens[head.first]!.lower === 'the') return false;
  return (
    word === 'between' || locative.has(word ?? '') || (word === 'of' && listed.every(({ items }) => isSure(items[0]!)))
  );
}

// A name that no list has: what stands around it must leave nothing else for it to be.
function isUnlistedPlace(line: Line, { items, last }: Chain, cue: Cue): boolean {
  const head = items[0]!;
  const word = cue.word ?? '';
  if (isMeasured(line, last + 1)) return true;
  if (locative.has(word) || cue.relation !== null || word === 'called' || (cue.role === 'at' && aims.has(word)))
    return !isOwner(line, head) && !(items.length === 1 && qualifies(line, head));
  if (holdingVerbs.has(word)) return !isOwner(line, head);
  if (isPeopled(cue)) return !isOwner(line, head) && !qualifies(line, head);
  // "the Ministry of Trade", "a council of Elders".
  if (cue.noun !== undefined && organisationWords.has(cue.noun.toLowerCase())) return false;
  if (placeVerbs.has(word) && (isRelated(line, last + 1) || isBracketed(line, head, items.length))) return true;
  if (raidVerbs.has(word) && isBare(line, head)) return true;
  return (placeVerbs.has(word) || items.length >= address) && items.slice(1).some(isSure);
}

// "gunmen attacked Torun on Monday": one name, and nothing that would make more of it.
function isBare({ tokens, last }: Line, head: Item): boolean {
  if (head.first !== head.last) return false;
  const next = head.last < last ? tokens[head.last + 1]! : null;
  return !next || /^[.,;:]$/.test(next.text) || following.has(next.lower);
}

// "shelled Hays, south of Hodeidah": only a place lies near or south of another.
const isRelated = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.text === ',' &&
  (/^(?:near|outside|close|just)$/.test(tokens[at + 1]?.lower ?? '') ||
    (/^(?:north|south|east|west)/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of'));

// Words that may follow a place; after "the", any other makes the name its own: "in the Harlow case".
const following = new Set(
  'in on at by to from of for with and or but as where when which who that this last after before during since until while was were is are has had have will would could also late early'.split(
    ' ',
  ),
);

function qualifies({ tokens, shouting }: Line, head: Item): boolean {
  const article = [tokens[head.first], tokens[head.first - 1]].some((token) => token?.lower === 'the');
  const next = tokens[head.last + 1];
  if (shouting || !article || next?.kind !== 'word' || next.capital) return false;
  return !following.has(next.lower) && !/(?:ed|ly)$/.test(next.lower);
}

// "in Karim's bag": an unknown name that owns a thing is a person's or a company's.
const isOwner = ({ tokens }: Line, head: Item): boolean => tokens[head.last + 1]?.lower === "'s";

// "attacked Nacuto (Macomia)": a place in a place, where a person would have an age.
const isBracketed = ({ tokens }: Line, head: Item, items: number): boolean =>
  items > 1 && tokens[head.last + 1]?.text === '(';

/** A name that only a list of the world's towns, or nothing, holds to be a place. */
export const isWeak = (item: Item): boolean =>
  item.noun === null && item.known.every(({ layer, precision }) => layer === 'world' && precision === 'town');

/** What the words around the whole chain make of it, where the word before it leaves it a bare name. */
export function roleIn({ tokens }: Line, chain: Chain, cue: Cue): Cue {
  if (cue.role !== 'name' || cue.relation) return cue;
  const bracketed =
    tokens[chain.first - 1]?.text === '(' && tokens[chain.last + 1]?.text === ')' && chain.items.length > 1;
  const told = chain.inside && !isWeak(chain.items[0]!);
  const apart =
    tokens[chain.first - 1]?.text === ',' &&
    chain.items.length > 1 &&
    isSure(chain.items[0]!) &&
    isWide(chain.items.at(-1)!);
  const suffered =
    /^(?:was|were)$/.test(tokens[chain.last + 1]?.lower ?? '') && placeVerbs.has(tokens[chain.last + 2]?.lower ?? '');
  return apart || suffered || bracketed || told || chain.items.length >= address ? { ...cue, role: 'at' } : cue;
}

// A world list holds a town for nearly every surname: alone, and unplaced by a preposition, only large ones count.
function standsAlone(line: Line, place: Place, head: Item, cue: Cue): boolean {
  if (place.layer === 'country' || isMeasured(line, head.last + 1)) return true;
  const common = place.common === true || commonWords.has(plainName(head.name));
  if (place.layer !== 'world' && !common) return place.precision !== 'village' || cue.word !== null;
  if (place.population < largeTown && qualifies(line, head)) return false;
  if (cue.word !== null && (cue.role === 'at' || locative.has(cue.word)))
    return !common || (head.first > line.first && !isOwner(line, head));
  if (common) return false;
  return place.population >= largeTown || (cue.word !== null && place.precision !== 'town');
}
