import { lowerAt, type Rule } from '../scan.ts';

/** "month's end", "year's end", "year-end": of the month or year the story is in. */
export const monthEnd: Rule = (scan, at) => {
  const unit = scan.clues[at]?.unit;
  if ((unit !== 'month' && unit !== 'year') || lowerAt(scan, at + 1) !== "'s" || lowerAt(scan, at + 2) !== 'end')
    return null;
  const sense = { is: 'shift', unit, amount: 0, which: { way: 0, from: 'story' } } as const;
  return { first: at, last: at + 2, rule: 'month end', sense, edge: 'end' };
};
