import { contains, isWide } from './containment.ts';
import type { Item } from './item.ts';
import type { Line } from './line.ts';
import { gather, type Tie, type Tied } from './ties.ts';

/** Names that tell one place, most exact first, and the tokens they cover. */
export interface Chain {
  readonly first: number;
  readonly last: number;
  readonly items: readonly Item[];
  /** "X in Y": the words say that what they speak of is in Y. */
  readonly inside: boolean;
}

/** Reads the places named from token `at` on: one chain, or several side by side ("Kirkuk, Diyala and Erbil"). */
export function readChains(line: Line, at: number): readonly Chain[] {
  const tied = gather(line, at);
  return tied.length === 0 ? [] : separate(tied, bracketEnd(line, tied));
}

const bracketEnd = (line: Line, tied: readonly Tied[]): number => {
  const { last } = tied.at(-1)!.item;
  return tied.some(({ tie }) => tie === 'bracket') && line.tokens[last + 1]?.text === ')' ? last + 1 : last;
};

/** Splits what stands side by side from what contains what. */
function separate(tied: readonly Tied[], last: number): readonly Chain[] {
  const lastAnd = tied.findLastIndex(({ tie }) => tie === 'and' || tie === 'beside');
  const groups: Item[][] = [[]];
  tied.forEach(({ item, tie }, at) => {
    const group = groups.at(-1)!;
    const previous = group.at(-1);
    if (!previous) group.push(item);
    else if (tie === 'and' || tie === 'beside' || isBeside(previous, item, tie, at < lastAnd)) groups.push([item]);
    else if (tie === 'owner' || tie === 'part' || (tie === 'bracket' && contains(previous, item)))
      group.splice(group.length - 1, 0, item);
    else group.push(item);
  });
  return share(groups).map((items, at, all) => ({
    first: Math.min(...items.own.map((item) => item.first)),
    last: at === all.length - 1 ? last : Math.max(...items.own.map((item) => item.last)),
    items: items.all,
    inside: tied.some(({ item, tie }) => tie === 'in' && item === items.all[1]),
  }));
}

function isBeside(before: Item, item: Item, tie: Tie, inList: boolean): boolean {
  if (tie !== 'comma' || contains(item, before)) return false;
  if (inList) return true;
  return isRegion(before, 'country', item) || isRegion(before, 'governorate', item);
}

// "Iraq, Syria", "Diyala, Kirkuk": two areas of one level, of different names.
const isRegion = (a: Item, level: string, b: Item): boolean =>
  a.name !== b.name &&
  [a, b].every(({ known }) => known.length > 0 && known.some(({ precision }) => precision === level));

// "in Radman and Sawadiyah districts, Al Bayda": the noun and the containers said last hold for all.
function share(groups: readonly Item[][]): { own: readonly Item[]; all: readonly Item[] }[] {
  const tail = groups.at(-1)!;
  return groups.map((own, at) => {
    const [head] = own;
    if (at === groups.length - 1 || own.length > 1 || !head || isWide(head)) return { own, all: own };
    // "London and Bangalore, India": a large town that is known to be elsewhere keeps to itself.
    const outer = tail.slice(1);
    if (isLarge(head) && outer.length > 0 && !outer.some((item) => contains(item, head))) return { own, all: own };
    const noun = head.noun ?? (head.known.length === 0 ? tail[0]!.noun : null);
    return { own, all: [{ ...head, noun }, ...outer] };
  });
}

const largeTown = 500_000;
const isLarge = ({ known }: Item): boolean => known.some(({ population }) => population >= largeTown);
