import type { Chain } from './chain.ts';
import { readCue } from './cue.ts';
import type { Item } from './item.ts';
import type { Line } from './line.ts';
import { wordsOf } from './name.ts';
import { isNamed, runEnd } from './names.ts';
import type { Sighting } from './sighting.ts';

const ways = new Set('road roads highway motorway freeway route axis railway pipeline corridor expressway'.split(' '));
const dashes = /^[-–—]$/;

interface End {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** A way named by its ends: "the Kirkuk-Baghdad road", "the Kifri–Kalar highway". One end at least must be known. */
export function readWay(line: Line, at: number): Sighting | null {
  const ends = joinedEnds(line, at) ?? dashedEnds(line, at);
  if (!ends) return null;
  const noun = ends[1].last + 1;
  if (noun > line.last || !ways.has(line.tokens[noun]!.lower)) return null;
  const [one, other] = ends.map((end) => itemOf(line, end)) as [Item, Item];
  if (one.known.length === 0 && other.known.length === 0) return null;
  const cue = { ...readCue(line, at), first: at, relation: 'way' as const };
  return { chain: chainOf(one, one.last), cue, kind: 'place', others: [chainOf(other, noun)] };
}

const chainOf = (item: Item, last: number): Chain => ({ first: item.first, last, items: [item], inside: false });

const itemOf = ({ gazetteer }: Line, { name, first, last }: End): Item => ({
  first,
  last,
  name,
  known: gazetteer.find(name),
  noun: null,
});

// "Kirkuk-Baghdad" in one word.
function joinedEnds({ tokens }: Line, at: number): [End, End] | null {
  const { text } = tokens[at]!;
  const parts = text.includes('-') ? text.split('-') : [];
  if (parts.length !== 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) return null;
  return [
    { name: parts[0]!, first: at, last: at },
    { name: parts[1]!, first: at, last: at },
  ];
}

// "Kirkuk–Baghdad", "Tuz Khurmatu – Kirkuk".
function dashedEnds(line: Line, at: number): [End, End] | null {
  const { tokens, last } = line;
  const dash = runEnd(tokens, at, last) + 1;
  if (dash <= at || dash >= last || !dashes.test(tokens[dash]!.text) || !isNamed(tokens[dash + 1])) return null;
  const end = runEnd(tokens, dash + 1, last);
  return [
    { name: wordsOf(line, at, dash - 1), first: at, last: dash - 1 },
    { name: wordsOf(line, dash + 1, end), first: dash + 1, last: end },
  ];
}
