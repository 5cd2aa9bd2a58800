import { dateOf } from './day.ts';
import type { Period } from './period.ts';
import type { Draft } from './sense.ts';

// Fewer dates than these tell no history: dates with month and year, or with a year at all.
const fewestFull = 6;
const fewestYears = 8;
// With so many full dates a text tells its own time even up to its publication.
const manyFull = 20;
const mostRecentOfMany = 2 / 3;
// A date of the year of publication or the one before is recent; of a history few are.
const mostRecentFull = 1 / 3;
const mostRecentYears = 0.05;

/** Whether a text tells of a time long before its publication and carries its own dates: most of them are full and old. */
export function isHistory(drafts: readonly Draft[], published: Period | null): boolean {
  const dated = drafts.flatMap(({ sense }) => (sense.is === 'calendar' && sense.year !== undefined ? [sense] : []));
  const full = dated.filter((sense) => sense.month);
  const recent = (year: number): boolean => !!published && year >= dateOf(published.to).year - 1;
  const share = (senses: typeof dated): number => senses.filter((sense) => recent(sense.year!)).length / senses.length;
  if (full.length >= fewestFull && share(full) < mostRecentFull) return true;
  if (full.length >= manyFull && share(full) < mostRecentOfMany) return true;
  return dated.length >= fewestYears && share(dated) < mostRecentYears;
}
