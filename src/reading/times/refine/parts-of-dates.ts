import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

/** "the night of 26 August", "Monday morning", "5 May at dawn", "yesterday afternoon": one time with its part of the day. */
export function partsOfDates(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const both =
      before && scan.tokens[before.last]!.sentence === scan.tokens[draft.first]!.sentence
        ? join(scan, before, draft)
        : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(draft);
  }
  return joined;
}

function join(scan: Scan, before: Draft, draft: Draft): Draft | null {
  const gap = between(scan, before.last + 1, draft.first);
  if (isPart(before) && isDay(draft) && ofGaps.has(gap))
    return { ...draft, first: early(scan, before), part: before.part };
  // "Sunday dawn of 25 June".
  if (before.part && isWeekday(before) && hasDate(draft) && gap === 'of')
    return { ...draft, first: before.first, part: before.part };
  if (isDay(before) && !before.part && isPart(draft) && atGaps.has(gap))
    return { ...before, last: draft.last, part: draft.part };
  if (isDay(before) && draft.sense.is === 'clock' && (gap === '' || gap === 'at'))
    return gap === '' ? { ...before, last: draft.last, clock: draft.clock } : null;
  return null;
}

const ofGaps = new Set(['of', 'of the', 'on', ',', '', 'on the', 'hours of']);
const atGaps = new Set([
  '',
  'at',
  'in',
  'in the',
  'during the',
  'during',
  ', at',
  ', in the',
  'the',
  "'s",
  'around',
  'by',
]);

const isPart = ({ sense, part }: Draft): boolean => sense.is === 'part' && !!part && !sense.which;

const isWeekday = ({ sense }: Draft): boolean => sense.is === 'calendar' && !!sense.weekday;
const hasDate = ({ sense }: Draft): boolean => sense.is === 'calendar' && !!sense.day && !!sense.month;

function isDay({ sense }: Draft): boolean {
  if (sense.is === 'calendar') return !!(sense.day || sense.weekday);
  if (sense.is === 'feast') return true;
  return sense.is === 'shift' && sense.unit === 'day' && sense.amount !== null;
}

function between(scan: Scan, from: number, to: number): string {
  if (to - from > 3) return '?';
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(lowerAt(scan, i));
  return words.join(' ');
}

// "early in the morning of": the span begins with "early".
function early(scan: Scan, part: Draft): number {
  const the = lowerAt(scan, part.first - 1) === 'the' ? 1 : 0;
  const at = part.first - 1 - the;
  if (lowerAt(scan, at) === 'in' && /^(?:early|late)$/.test(lowerAt(scan, at - 1))) return at - 1;
  return part.first - the;
}
