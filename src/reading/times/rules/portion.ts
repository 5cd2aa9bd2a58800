import { lowerAt, type Rule } from '../scan.ts';
import { unitsAt } from '../units-at.ts';

const ends: Record<string, 'start' | 'end'> = {
  first: 'start',
  opening: 'start',
  last: 'end',
  final: 'end',
  closing: 'end',
};

/** "the last week of August", "the first ten months of 1915": a duration at one end of a period. */
export const portion: Rule = (scan, at) => {
  const from = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const end = Object.hasOwn(ends, lowerAt(scan, from)) ? ends[lowerAt(scan, from)]! : undefined;
  if (!end) return null;
  const single = scan.clues[from + 1];
  const one = single?.unit && !single.plural && !single.compound && single.unit !== 'day';
  const units = one ? { unit: single.unit!, amount: 1, last: from + 1, compound: false } : unitsAt(scan, from + 1);
  if (!units || units.compound || units.amount === null || lowerAt(scan, units.last + 1) !== 'of') return null;
  const sense = { is: 'duration', unit: units.unit, amount: units.amount, end } as const;
  return { first: at, last: units.last, rule: 'portion', sense };
};
