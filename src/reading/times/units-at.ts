import { numberAt } from './number-at.ts';
import type { Unit } from './period.ts';
import { lowerAt, type Scan, touches } from './scan.ts';

export interface UnitsRead {
  readonly unit: Unit;
  readonly amount: number | null;
  readonly last: number;
  /** "three-day": stands before a noun. */
  readonly compound: boolean;
  /** A unit in the plural with no number: "days". */
  readonly bare: boolean;
}

// More than this is no time that news or history counts.
const most = 2500;

const between = new Set(
  'full long short whole entire bloody consecutive straight more calendar additional successive further solid other brutal bitter tense'.split(
    ' ',
  ),
);

/** An amount of time at a token: "three days", "a week", "46-day", "two and a half years", "a few hours", "months". */
export function unitsAt(scan: Scan, at: number): UnitsRead | null {
  const word = scan.clues[at];
  if (word?.compound && word.unit && word.vague)
    return { unit: word.unit, amount: null, last: at, compound: true, bare: false };
  if (word?.compound && word.unit && word.number !== undefined)
    return { unit: word.unit, amount: word.number, last: at, compound: true, bare: false };
  if (word?.unit && word.plural && !word.compound)
    return { unit: word.unit, amount: null, last: at, compound: false, bare: true };
  const lower = lowerAt(scan, at);
  const article = lower === 'a' || lower === 'an';
  if (article && singular(scan, at + 1))
    return { unit: scan.clues[at + 1]!.unit!, amount: 1, last: at + 1, compound: false, bare: false };
  if (article && /^(?:full|single|whole|mere|further)$/.test(lowerAt(scan, at + 1)) && singular(scan, at + 2))
    return { unit: scan.clues[at + 2]!.unit!, amount: 1, last: at + 2, compound: false, bare: false };
  const number = numberAt(scan, at);
  if (number?.amount && number.amount > most) return null;
  return number && counted(scan, number.amount, number.last);
}

const singular = (scan: Scan, at: number): boolean => {
  const word = scan.clues[at];
  return !!word?.unit && !word.plural && !word.compound && !word.short && word.unit !== 'second';
};

function counted(scan: Scan, amount: number | null, number: number): UnitsRead | null {
  let last = number + 1;
  const hyphen = lowerAt(scan, last) === '-' && touches(scan, number) && touches(scan, last);
  if (hyphen) last++;
  else if (between.has(lowerAt(scan, last)) || lowerAt(scan, last) === 'of') last++;
  const word = scan.clues[last];
  // "46-day-long" leaves "day-long" as one token.
  const unit = word?.unit;
  if (!unit || (word.compound && !hyphen) || (unit === 'second' && !word.plural)) return null;
  // "a thirty year truce": the unit stays single before a noun.
  const adjective = scan.tokens[last + 1]?.kind === 'word' && unit !== 'minute';
  if (word.plural !== true && amount !== 1 && !hyphen && !word.short && !adjective) return null;
  return { unit, amount, last, compound: hyphen, bare: false };
}
