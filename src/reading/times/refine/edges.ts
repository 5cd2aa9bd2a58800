import type { Edge } from '../edge.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { CalendarSense, Draft } from '../sense.ts';

const nouns: Record<string, Edge> = {
  beginning: 'start',
  start: 'start',
  onset: 'start',
  middle: 'mid',
  mid: 'mid',
  midst: 'mid',
  end: 'end',
  close: 'end',
};
const adjectives: Record<string, Edge> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  beginning: 'start',
  middle: 'mid',
  end: 'end',
  'early-to-mid': 'early',
  'mid-to-late': 'late',
};
const partEdges: Record<string, Edge> = {
  early: 'early',
  first: 'early',
  latter: 'late',
  later: 'late',
  last: 'late',
  final: 'late',
  second: 'late',
};

/** "late 2017", "the end of 2014", "early in May", "the second half of 2008": which end of the period is meant. */
export function edges(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    if (draft.edge || !hasEdges(draft)) return draft;
    const floor = (drafts[i - 1]?.last ?? -1) + 1;
    return half(scan, draft, floor) ?? edge(scan, draft, floor) ?? draft;
  });
}

function hasEdges({ sense }: Draft): boolean {
  if (sense.is === 'calendar') return !sense.day && !sense.weekday;
  return (
    sense.is === 'shift' &&
    sense.amount !== null &&
    sense.amount <= 1 &&
    /^(?:week|month|year|decade|century)$/.test(sense.unit)
  );
}

function edge(scan: Scan, draft: Draft, floor: number): Draft | null {
  let at = draft.first - 1;
  if (lowerAt(scan, at) === 'the' && at >= floor) at--;
  const word = lowerAt(scan, at);
  if (Object.hasOwn(adjectives, word)) return widened(scan, draft, at, adjectives[word]!, floor);
  if (word === '-' && lowerAt(scan, at - 1) === 'mid') return widened(scan, draft, at - 1, 'mid', floor);
  if (word === 'in' && /^(?:early|late)$/.test(lowerAt(scan, at - 1)))
    return widened(scan, draft, at - 1, adjectives[lowerAt(scan, at - 1)]!, floor);
  if (word !== 'of') return null;
  const noun = lowerAt(scan, at - 1);
  if (noun === 'part' || noun === 'days' || noun === 'months' || noun === 'years' || noun === 'weeks') {
    const which = lowerAt(scan, at - 2);
    return Object.hasOwn(partEdges, which) ? widened(scan, draft, at - 2, partEdges[which]!, floor) : null;
  }
  return Object.hasOwn(nouns, noun) ? widened(scan, draft, at - 1, nouns[noun]!, floor) : null;
}

function widened(scan: Scan, draft: Draft, first: number, edge: Edge, floor: number): Draft | null {
  if (first < floor) return null;
  const the = lowerAt(scan, first - 1) === 'the' && first - 1 >= floor;
  return { ...draft, first: the ? first - 1 : first, edge };
}

// "2008", "last year": a year and nothing finer.
function yearAlone(sense: Draft['sense']): CalendarSense | null {
  if (sense.is === 'shift')
    return sense.unit === 'year' && sense.amount !== null && sense.amount < 2
      ? { is: 'calendar', yearWhich: sense.which }
      : null;
  return sense.is === 'calendar' && sense.year !== undefined && !sense.month && !sense.season ? sense : null;
}

const halves: Record<string, number> = { first: 1, second: 2, latter: 2, last: 2 };
const quarters: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

// "the second half of 2008", "the first quarter of last year": a half or quarter with a name of its own.
function half(scan: Scan, draft: Draft, floor: number): Draft | null {
  const { sense } = draft;
  const whole = yearAlone(sense);
  if (!whole) return null;
  const at = draft.first - 1;
  if (lowerAt(scan, at) !== 'of') return null;
  const [which, noun] = [lowerAt(scan, at - 2), lowerAt(scan, at - 1)];
  const part: Partial<CalendarSense> | null =
    noun === 'half' && Object.hasOwn(halves, which)
      ? { half: halves[which]! }
      : noun === 'quarter' && Object.hasOwn(quarters, which)
        ? { quarter: quarters[which]! }
        : null;
  if (!part || at - 2 < floor) return null;
  const the = lowerAt(scan, at - 3) === 'the' && at - 3 >= floor;
  return { ...draft, first: the ? at - 3 : at - 2, sense: { ...whole, ...part } };
}
