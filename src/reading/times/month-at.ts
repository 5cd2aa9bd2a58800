import { lowerAt, type Scan } from './scan.ts';

/** A month's name at a token, with the dot of its abbreviation: "May", "Sept.". Null for the verb "may" and its like. */
export function monthAt(scan: Scan, at: number): { month: number; last: number } | null {
  const word = scan.clues[at];
  if (!word?.month) return null;
  const token = scan.tokens[at]!;
  if (!token.capital && !word.edge) return null;
  const last = word.short && lowerAt(scan, at + 1) === '.' ? at + 1 : at;
  return { month: word.month, last };
}
