import { peopleLayer } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Line } from './line.ts';
import { partWords, placeNouns, siteNouns } from './nouns.ts';
import { placeVerbs, roleOf } from './roles.ts';

/** What the words before a place make of it, and the relation they put between it and what happened. */
export interface Cue {
  readonly role: PlaceMention['role'];
  /** First token of the relation or noun phrase, or of the place itself. */
  readonly first: number;
  readonly relation: 'off' | 'near' | 'between' | 'road' | 'way' | null;
  /** The word that decides the role, null when there is none. */
  readonly word: string | null;
  /** The noun that the place is of, as it is written: "market" in "the main market of". */
  readonly noun?: string;
}

const directions = new Set(
  (
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
    'northwards southwards upstream downstream'
  ).split(' '),
);
const edges = new Set(
  'outskirts suburbs suburb vicinity edge edges direction outside surroundings periphery'.split(' '),
);
const parts = new Set(
  'center centre heart part parts areas area villages neighborhoods side middle streets city town towns places districts east west north south portion portions corner perimeter entrance front coast shore'.split(
    ' ',
  ),
);
const units = new Set('km kms kilometer kilometers kilometre kilometres mile miles meters metres m meter'.split(' '));
const routes = new Set('road highway route street way motorway path bridge'.split(' '));

const determiners = new Set(
  'the a an another one some several many few two three other different various numerous multiple certain separate scattered'.split(
    ' ',
  ),
);

/** Reads backwards from token `at`, the first of a place. */
export function readCue(line: Line, at: number): Cue {
  let i = at - 1;
  while (i >= line.first && (isPart(line, i) || determiners.has(line.tokens[i]!.lower))) i--;
  const plain: Cue = { role: 'name', first: at, relation: null, word: null };
  if (i < line.first) return plain;
  const word = line.tokens[i]!.lower;
  if (word === 'of' || word === 'from') {
    const off = readDistance(line, i) ?? (word === 'of' ? readPart(line, i) : null);
    if (off) return off;
  }
  if (word === 'to' && /^(?:entrance|gateway)$/.test(line.tokens[i - 1]?.lower ?? ''))
    return { ...plain, role: 'at', word };
  if (word === 'near' || (word === 'to' && /^(?:close|next|adjacent)$/.test(line.tokens[i - 1]?.lower ?? '')))
    return { role: 'at', first: word === 'to' ? i - 1 : i, relation: 'near', word };
  if (word === 'between') return readBetween(line, i);
  if ((word === 'from' || word === 'linking' || word === 'connecting') && routes.has(line.tokens[i - 1]?.lower ?? ''))
    return { role: 'at', first: i - 1, relation: 'road', word };
  if (placeVerbs.has(word)) return { ...plain, role: 'at', word };
  // "a village called Torun", "a hamlet known as Torun".
  if (isCalled(line, i)) return { ...plain, role: 'at', word: 'called' };
  const role = roleOf.get(word);
  if (/^(?:in|of)$/.test(word) && line.tokens[i - 1]?.lower === 'state' && line.tokens[i - 2]?.lower === 'islamic')
    return plain;
  if (role === 'to' && isAimed(line, i)) return { ...plain, role: 'at', word };
  const before = word === 'of' ? line.tokens[i - 1] : undefined;
  const noun = line.shouting ? before?.lower : before?.text;
  return role ? { ...plain, role, word, ...(noun ? { noun } : {}) } : plain;
}

function isCalled({ tokens }: Line, at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'called' || lower === 'named') return placeNouns.has(tokens[at - 1]?.lower ?? '');
  return lower === 'as' && tokens[at - 1]?.lower === 'known' && placeNouns.has(tokens[at - 2]?.lower ?? '');
}

// "in the northern", "in the Kenyan capital": what a place is called before its name.
const isPart = ({ tokens, shouting }: Line, i: number): boolean =>
  shouting || !tokens[i]!.capital
    ? partWords.has(tokens[i]!.lower) || /^(?:capital|city|town|village)$/.test(tokens[i]!.lower)
    : peopleLayer.find(tokens[i]!.lower).length > 0;

const shots = new Set(
  'fired fire fires firing launched launches launching lobbed shells shell mortar mortars rocket rockets missile missiles drone drones incursion incursions'.split(
    ' ',
  ),
);

// "fired rockets into Sderot": where the shots go is where the attack is.
function isAimed({ tokens, first }: Line, at: number): boolean {
  for (let i = at - 1; i >= first && i > at - 8; i--) if (shots.has(tokens[i]!.lower)) return true;
  return false;
}

// "13 km west of", "about 20 kilometers from", "north of".
function readDistance(line: Line, of: number): Cue | null {
  const { tokens, first } = line;
  let i = of - 1;
  const direction = directions.has(tokens[i]?.lower ?? '');
  if (direction) i--;
  if (tokens[i]?.text === ')' && i > first + 3) i -= 3;
  if (
    units.has(tokens[i]?.lower ?? '') &&
    (tokens[i - 1]?.kind === 'number' || /^(?:few|several|some|dozen|hundred)$/.test(tokens[i - 1]?.lower ?? '')) &&
    i - 1 >= first
  )
    return { role: 'at', first: i - 1, relation: 'off', word: 'of' };
  if (/^\d+(?:\.\d+)?(?:km|m)$/.test(tokens[i]?.lower ?? '') && i >= first)
    return { role: 'at', first: i, relation: 'off', word: 'of' };
  if (!direction || tokens[of]!.lower !== 'of') return null;
  if (/^(?:the|in|to)$/.test(tokens[of - 2]?.lower ?? '') && tokens[of - 2]!.lower !== 'to') return null;
  return { role: 'at', first: of - 1, relation: 'off', word: 'of' };
}

// "on the outskirts of", "in the center of", "in some areas of": the place is where it is, or near it.
function readPart(line: Line, of: number): Cue | null {
  const { tokens, first, shouting } = line;
  const noun = tokens[of - 1]?.capital && !shouting ? '' : (tokens[of - 1]?.lower ?? '');
  const edge = edges.has(noun);
  const ground = edge || parts.has(noun) || siteNouns.has(noun);
  if (of - 1 < first || (!ground && !placeNouns.has(noun))) return null;
  const cue = { first: edge ? of - 1 : of + 1, relation: edge ? ('off' as const) : null, noun };
  for (let i = of - 2; i >= first && i > of - 7; i--) {
    const word = tokens[i]!.lower;
    const role = roleOf.get(word);
    if (role === 'of') break;
    if (role) return { ...cue, role, word };
  }
  return ground ? { ...cue, role: 'at', word: 'of' } : null;
}

const dealings = new Set(
  (
    'agreement agreements accord deal deals talks talk dialogue negotiations meeting meetings coordination cooperation ' +
    'relations relationship ties trust tension tensions dispute disputes conflict war clashes clash fighting battle ' +
    'battles violence ceasefire truce trade match difference differences rivalry exchange exchanges gap peace contacts ' +
    'phone call calls handshake firefight firefights shootout and or'
  ).split(' '),
);

// "in the areas between A and B" is a place; "talks between A and B", "between the army and the group" are none.
function readBetween({ tokens }: Line, at: number): Cue {
  const placed = !dealings.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'the';
  return { role: placed ? 'at' : 'name', first: at, relation: placed ? 'between' : null, word: 'between' };
}
