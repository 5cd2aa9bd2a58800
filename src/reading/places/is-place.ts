import { type Place, plainName } from '../../gazetteer/index.ts';
import type { Chain } from './chain.ts';
import type { Cue } from './cue.ts';
import { type Item, isSure, type Line } from './item.ts';
import { commonWords } from './not-places.ts';
import { locative, placeVerbs } from './roles.ts';

const largeTown = 100_000;
// Three names that contain one another are an address: somebody tells where a thing is.
const address = 3;

/** Whether the words around a chain, or the gazetteer, make it a place. `beside`: how many stand before it in a list. */
export function isPlace(line: Line, { items }: Chain, cue: Cue, beside: number): boolean {
  const head = items[0]!;
  const word = cue.word ?? '';
  if (beside > 0 && !isSure(head)) return word === 'between' || word === 'of' || locative.has(word);
  if (head.noun) return true;
  const located = locative.has(word) || cue.relation !== null;
  if (head.known.length === 0)
    return located || ((placeVerbs.has(word) || items.length >= address) && items.slice(1).some(isSure));
  if (items.slice(1).some(isSure)) return true;
  return head.known.some((place) => standsAlone(line, place, head, cue));
}

/** A name that only a list of the world's towns, or nothing, holds to be a place. */
export const isWeak = (item: Item): boolean =>
  item.noun === null && item.known.every(({ layer, precision }) => layer === 'world' && precision === 'town');

/** What the words around the whole chain make of it, where the word before it leaves it a bare name. */
export function roleIn({ tokens }: Line, chain: Chain, cue: Cue): Cue {
  if (cue.role !== 'name' || cue.relation) return cue;
  const bracketed =
    tokens[chain.first - 1]?.text === '(' && tokens[chain.last + 1]?.text === ')' && chain.items.length > 1;
  const told = chain.inside && !isWeak(chain.items[0]!);
  return bracketed || told || chain.items.length >= address ? { ...cue, role: 'at' } : cue;
}

// A world list holds a town for nearly every surname: alone, and unplaced by a preposition, only large ones count.
function standsAlone(line: Line, place: Place, head: Item, cue: Cue): boolean {
  const common = commonWords.has(plainName(head.name));
  if (place.layer !== 'world' && !common) return place.precision !== 'village' || cue.word !== null;
  if (cue.word !== null && (locative.has(cue.word) || cue.relation !== null)) return !common || head.first > line.first;
  if (common) return false;
  return place.population >= largeTown || (cue.word !== null && place.precision !== 'town');
}
