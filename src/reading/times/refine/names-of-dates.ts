import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

const things = new Set(
  (
    'movement movements bridge street square brigade brigades division regiment battalion hospital university stadium front ' +
    'avenue city road airport revolutionary mosque school club group camp'
  ).split(' '),
);

/** Left out: dates that something bears as its name: "the 14 July Bridge", "the 23 March Movement", "Black September". */
export function namesOfDates(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ sense, first, last }) => {
    if (sense.is !== 'calendar' || !sense.month || sense.year !== undefined) return true;
    if (lowerAt(scan, first - 1) === 'black' && scan.tokens[first - 1]!.capital) return false;
    const next = scan.tokens[last + 1];
    return !(next && things.has(next.lower) && next.capital && next.sentence === scan.tokens[last]!.sentence);
  });
}
