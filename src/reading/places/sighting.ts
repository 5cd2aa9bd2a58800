import { articles, countries, type Place, peopleLayer, plainName } from '../../gazetteer/index.ts';
import type { Sentence } from '../token.ts';
import { type Chain, readChains } from './chain.ts';
import { type Cue, readCue } from './cue.ts';
import { readDateline } from './dateline.ts';
import { isPlace, isWeak, roleIn } from './is-place.ts';
import type { Item } from './item.ts';
import type { Line, Scene } from './line.ts';
import { isNamed, runEnd } from './names.ts';
import { otherNames } from './not-places.ts';
import { nounBeginnings, placeNouns } from './nouns.ts';
import { readWay } from './way.ts';

/** A place seen in a sentence, before it is decided which place of its name it is. */
export interface Sighting {
  readonly chain: Chain;
  readonly cue: Cue;
  readonly kind: 'place' | 'people' | 'dateline';
  /** The chains that one relation spans: "between A and B". */
  readonly others: readonly Chain[];
}

/** Every place seen in a sentence, left to right. */
export function sightingsIn(scene: Scene, sentence: Sentence, opensPassage: boolean): Sighting[] {
  const { tokens, shouting } = scene;
  const line: Line = { ...scene, first: sentence.first, last: sentence.last };
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
    if (!(shouting || isNamed(token) || startsNoun(line, i))) continue;
    const { sightings, last } = seeAt(line, i);
    i = Math.max(i, last);
    if (sightings.length === 0) continue;
    // "north of the Iraqi capital Baghdad": whose capital it is belongs to the relation.
    while (found.at(-1)?.kind === 'people' && found.at(-1)!.chain.first > sightings[0]!.cue.first) found.pop();
    const before = found.at(-1);
    const covered = before ? endOf(before) : from - 1;
    for (const sighting of sightings) found.push(after(sighting, covered));
  }
  return found;
}

const endOf = ({ chain, others }: Sighting): number => others.at(-1)?.last ?? chain.last;

// A relation takes no word that another place has.
const after = (sighting: Sighting, covered: number): Sighting =>
  sighting.cue.first > covered
    ? sighting
    : { ...sighting, cue: { ...sighting.cue, first: sighting.chain.first, relation: null } };

// "village of …", "district 5", "5th police district".
function startsNoun({ tokens }: Line, i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (tokens[i]!.kind === 'number') return placeNouns.has(next.lower) || next.lower === 'police';
  if (next.lower === 'of' || next.kind === 'number') return placeNouns.has(tokens[i]!.lower);
  return tokens[i + 2]?.kind === 'number' && nounBeginnings.has(tokens[i]!.lower) && placeNouns.has(next.lower);
}

interface Seen {
  readonly sightings: readonly Sighting[];
  /** The last token looked at. */
  readonly last: number;
}

function seeAt(line: Line, at: number): Seen {
  const way = line.shouting ? null : readWay(line, at);
  if (way) return { sightings: [way], last: way.others[0]!.last };
  const read = readChains(line, at);
  const [head] = read;
  if (!head) return seePeople(line, at);
  const said = readCue(line, at);
  if (tellsInside(head, said)) return seeInside(line, head, said);
  const cue = roleIn(line, head, said);
  const chains = cue.relation === 'road' ? [...read, ...roadEnd(line, read.at(-1)!)] : read;
  const accepted = chains.filter((chain, place) => isPlace(line, chain, cue, chains.slice(0, place)));
  const last = chains.at(-1)!.last;
  if (accepted.length === 0) return { sightings: [], last: head.items[0]!.last };
  if ((cue.relation === 'between' || cue.relation === 'road') && accepted.length > 1)
    return { sightings: [{ chain: accepted[0]!, cue, kind: 'place', others: accepted.slice(1) }], last };
  const sightings = accepted.map(
    (chain): Sighting => ({
      chain,
      cue: { ...cue, first: chain === head ? cue.first : chain.first },
      kind: 'place',
      others: [],
    }),
  );
  return { sightings, last };
}

// "the road from A to B": the way has a second end.
const roadEnd = (line: Line, from: Chain): readonly Chain[] =>
  line.tokens[from.last + 1]?.lower === 'to' ? readChains(line, from.last + 2).slice(0, 1) : [];

// "the car of Amin Rafiq in Basra", "men from Hit in Ramadi": "in" says where it is, not where the name before it lies.
const tellsInside = (chain: Chain, cue: Cue): boolean =>
  chain.inside &&
  !cue.relation &&
  (cue.role === 'of' || cue.role === 'from' || (cue.role === 'name' && isWeak(chain.items[0]!)));

function seeInside(line: Line, chain: Chain, cue: Cue): Seen {
  const item = chain.items[0]!;
  const inner = seeAt(line, chain.items[1]!.first);
  if (isWeak(item)) return inner;
  const alone: Chain = { first: chain.first, last: item.last, items: [item], inside: false };
  return { sightings: [{ chain: alone, cue, kind: 'place', others: [] }, ...inner.sightings], last: inner.last };
}

/** The countries of a people named by the tokens `at` to `last`, two at most: "Iraqis", "Saudi Arabians". */
function peopleNamed(tokens: Line['tokens'], at: number, last: number): readonly Place[] {
  const { lower } = tokens[at]!;
  const first = plainName(lower);
  if (at === last) return peopleLayer.find(first);
  const next = tokens[last]!.lower;
  const two = first !== '' && !articles.has(lower) && /^[a-z]/.test(next);
  return two && !peopleLayer.begins(first) ? nobody : peopleLayer.find(plainName(`${lower} ${next}`));
}

const nobody: readonly Place[] = [];

function seePeople(line: Line, at: number): Seen {
  const { tokens } = line;
  // "In Iraq": a small word begins no name. A name that is none is passed over whole.
  const small = line.shouting || otherNames.has(tokens[at]!.lower);
  const end = small ? at : Math.max(at, runEnd(tokens, at, line.last));
  for (let last = Math.min(at + 1, line.last); last >= at; last--) {
    const known = peopleNamed(tokens, at, last);
    if (known.length === 0) continue;
    const country = countries.get(known[0]!.country!)!;
    const item: Item = { first: at, last, name: country.name, known: [country], noun: null };
    const chain: Chain = { first: at, last, items: [item], inside: false };
    return {
      sightings: [{ chain, cue: { role: 'name', first: at, relation: null, word: null }, kind: 'people', others: [] }],
      last,
    };
  }
  return { sightings: [], last: end };
}
