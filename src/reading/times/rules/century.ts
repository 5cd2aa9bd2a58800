import { lowerAt, type Rule } from '../scan.ts';
import { eraAt } from '../year-at.ts';

/** "the 19th century", "the 4th century BC", "eighteenth-century", "20th-century". */
export const century: Rule = (scan, at) => {
  const word = scan.clues[at];
  const ordinal = word?.ordinal;
  if (!ordinal || ordinal > 25) return null;
  let last = at;
  if (word?.unit !== 'century' || !word.compound) {
    last = lowerAt(scan, at + 1) === '-' ? at + 2 : at + 1;
    if (scan.clues[last]?.unit !== 'century' || scan.clues[last]?.compound) return null;
  }
  const era = eraAt(scan, last + 1);
  const first = lowerAt(scan, at - 1) === 'the' ? at - 1 : at;
  const value = era?.before ? 1 - (ordinal * 100 - 50) : (ordinal - 1) * 100 + 50;
  return { first, last: era?.last ?? last, rule: 'century', sense: { is: 'calendar', century: value } };
};
