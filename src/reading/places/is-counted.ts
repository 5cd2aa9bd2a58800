import { multipliers, tens, units, vagueNumbers } from '../../codebook/index.ts';
import { otherNames } from './not-places.ts';

const edges = new Set(['mid', 'early', 'late']);

/** Whether a capitalised word is a number or, in a compound, a month: "Twenty-four villages", "mid-July". */
export function isCounted(word: string): boolean {
  if (tens.has(word) || units.has(word) || multipliers.has(word) || vagueNumbers.has(word)) return true;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return false;
  const head = word.slice(0, hyphen);
  return tens.has(head) || units.has(head) || (edges.has(head) && otherNames.has(word.slice(hyphen + 1)));
}
