import type { Unit } from '../period.ts';
import { lowerAt, type Rule, type Scan } from '../scan.ts';
import type { Which } from '../sense.ts';
import { whichWord } from '../which-word.ts';

const periods = new Set<Unit>(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

/** "last week", "that same day", "the following month", "this year", "the day after", "the end of the month". */
export const unitChosen: Rule = (scan, at) => {
  const the = lowerAt(scan, at) === 'the';
  const from = the ? at + 1 : at;
  const later =
    /^(?:later|earlier)$/.test(lowerAt(scan, at - 1)) ||
    (lowerAt(scan, at - 1) === 'in' && /^(?:later|earlier)$/.test(lowerAt(scan, at - 2)));
  const first = later ? at - (lowerAt(scan, at - 1) === 'in' ? 2 : 1) : at;
  const which = chosen(scan, from, the);
  if (which)
    return (
      unitOf(scan, which.at) && {
        first,
        last: which.at,
        rule: 'unit chosen',
        sense: shift(scan, which.at, which.which),
      }
    );
  if (!the) return null;
  const unit = unitOf(scan, from);
  if (!unit) return null;
  return dayBeside(scan, at, from) ?? unitTold(scan, first, from, later);
};

const unitOf = (scan: Scan, at: number): Unit | null => {
  const word = scan.clues[at];
  return word?.unit && !word.plural && !word.compound && !word.short && periods.has(word.unit) ? word.unit : null;
};

const shift = (scan: Scan, at: number, which: Which) =>
  ({ is: 'shift', unit: unitOf(scan, at)!, amount: Math.abs(which.way), which }) as const;

function chosen(scan: Scan, from: number, the: boolean): { which: Which; at: number } | null {
  const word = lowerAt(scan, from);
  const which = whichWord(word);
  if (!which || word === 'past') return null;
  const same = /^(?:same|very|past)$/.test(lowerAt(scan, from + 1)) ? 1 : 0;
  const at = from + 1 + same;
  // "the next day" goes on from the story; "next year" from the moment of speaking.
  const told =
    word === 'same' ||
    (the && word === 'next') ||
    (word === 'this' && same === 1 && lowerAt(scan, from + 1) !== 'past');
  return { which: told ? { way: which.way, from: 'story' } : which, at };
}

const besides = new Map<string, -1 | 1>([
  ['after', 1],
  ['following', 1],
  ['before', -1],
  ['earlier', -1],
]);

// "the day after", "the day before", "the day following", "the year before".
function dayBeside(scan: Scan, at: number, unit: number): ReturnType<Rule> {
  const way = besides.get(lowerAt(scan, unit + 1));
  if (!way) return null;
  // "the week before last".
  if (way < 0 && lowerAt(scan, unit + 2) === 'last') {
    const sense = { is: 'shift', unit: unitOf(scan, unit)!, amount: 2, which: { way, from: 'speech' } } as const;
    return { first: at, last: unit + 2, rule: 'unit chosen', sense };
  }
  return { first: at, last: unit + 1, rule: 'unit chosen', sense: shift(scan, unit, { way, from: 'story' }) };
}

// "the end of the month", "later in the year": the month or year the story is in.
function unitTold(scan: Scan, first: number, unit: number, later: boolean): ReturnType<Rule> {
  const word = lowerAt(scan, unit);
  if (word === 'day' || word === 'decade' || word === 'century') return null;
  const of =
    lowerAt(scan, unit - 2) === 'of' &&
    /^(?:end|beginning|start|middle|close|rest|part|half|remainder|days|weeks|week|months)$/.test(
      lowerAt(scan, unit - 3),
    );
  const late = lowerAt(scan, unit - 2) === 'in' && /^(?:early|late|later|earlier)$/.test(lowerAt(scan, unit - 3));
  if (!of && !late && !later) return null;
  return { first, last: unit, rule: 'unit chosen', sense: shift(scan, unit, { way: 0, from: 'story' }) };
}
