import { type Gazetteer, type Place, peopleLayer, plainName } from '../../gazetteer/index.ts';
import type { Sentence } from '../token.ts';
import type { Words } from '../words.ts';
import { type Chain, readChains } from './chain.ts';
import { type Cue, readCue } from './cue.ts';
import { readDateline } from './dateline.ts';
import { type Item, isSure, type Line } from './item.ts';
import { runEnd } from './names.ts';
import { commonWords } from './not-places.ts';
import { placeNouns } from './nouns.ts';
import { locative, placeVerbs } from './roles.ts';

/** A place seen in a sentence, before it is decided which place of its name it is. */
export interface Sighting {
  readonly chain: Chain;
  readonly cue: Cue;
  readonly kind: 'place' | 'people' | 'dateline';
  /** The chains that one relation spans: "between A and B". */
  readonly others: readonly Chain[];
}

/** Every place seen in a sentence, left to right. */
export function sightingsIn(words: Words, sentence: Sentence, gazetteer: Gazetteer, opensPassage: boolean): Sighting[] {
  const { tokens, text, shouting } = words;
  const line: Line = { tokens, text, shouting, gazetteer, first: sentence.first, last: sentence.last };
  const found: Sighting[] = [];
  let from = sentence.first;
  if (opensPassage) {
    const dateline = readDateline(line);
    if (dateline) {
      found.push(dateline);
      from = dateline.chain.last + 1;
    }
  }
  for (let i = from; i <= sentence.last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !(shouting || token.capital || startsNoun(line, i))) continue;
    const seen = seeAt(line, i);
    found.push(...seen.sightings);
    i = Math.max(i, seen.last);
  }
  return found;
}

const startsNoun = ({ tokens }: Line, i: number): boolean =>
  tokens[i + 1]?.lower === 'of' && placeNouns.has(tokens[i]!.lower);

function seeAt(line: Line, at: number): { sightings: Sighting[]; last: number } {
  const chains = readChains(line, at);
  if (chains.length === 0) return seePeople(line, at);
  const cue = readCue(line, at);
  const accepted = chains.filter((chain, place) => isPlace(line, chain, cue, place));
  const last = chains.at(-1)!.last;
  if (accepted.length === 0) return { sightings: [], last: chains[0]!.items[0]!.last };
  if ((cue.relation === 'between' || cue.relation === 'road') && accepted.length > 1)
    return { sightings: [{ chain: accepted[0]!, cue, kind: 'place', others: accepted.slice(1) }], last };
  const sightings = accepted.map(
    (chain): Sighting => ({
      chain,
      cue: { ...cue, first: chain === chains[0] ? cue.first : chain.first },
      kind: 'place',
      others: [],
    }),
  );
  return { sightings, last };
}

function seePeople(line: Line, at: number): { sightings: Sighting[]; last: number } {
  const { tokens } = line;
  const end = Math.max(at, line.shouting ? at : runEnd(tokens, at, line.last));
  for (let last = Math.min(at + 1, line.last); last >= at; last--) {
    const known = peopleLayer.find(
      plainName(
        tokens
          .slice(at, last + 1)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    );
    if (known.length === 0) continue;
    const item: Item = { first: at, last, name: known[0]!.name, known, noun: null };
    const chain: Chain = { first: at, last, items: [item] };
    return {
      sightings: [{ chain, cue: { role: 'name', first: at, relation: null, word: null }, kind: 'people', others: [] }],
      last,
    };
  }
  return { sightings: [], last: end };
}

/** Whether the words around a chain, or the gazetteer, make it a place. */
function isPlace(line: Line, { items }: Chain, cue: Cue, beside: number): boolean {
  const head = items[0]!;
  if (beside > 0 && !isSure(head)) return cue.word === 'between' || locative.has(cue.word ?? '');
  if (head.noun) return true;
  const located = locative.has(cue.word ?? '') || cue.relation !== null;
  if (head.known.length === 0)
    return (located || placeVerbs.has(cue.word ?? '') || cue.word === 'on') && (located || items.length > 1);
  if (items.length > 1 && items.slice(1).some(isSure)) return true;
  return head.known.some((place) => standsAlone(line, place, head, cue));
}

const largeTown = 100_000;

// A world list holds a town for nearly every surname: alone, and unplaced by a preposition, only large ones count.
function standsAlone(line: Line, place: Place, head: Item, cue: Cue): boolean {
  if (place.layer !== 'world') return true;
  const common = commonWords.has(plainName(head.name));
  if (cue.word !== null && (locative.has(cue.word) || cue.relation !== null)) return !common || head.first > line.first;
  if (common) return false;
  return (
    place.population >= largeTown || (cue.word !== null && place.precision !== 'town' && place.precision !== 'village')
  );
}
