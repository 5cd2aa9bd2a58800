import { dateOf } from './day.ts';
import type { Period } from './period.ts';
import type { Draft, Sense } from './sense.ts';

// Fewer dates than these tell no history: dates with month and year, or with a year at all.
const fewestFull = 6;
const fewestYears = 8;
// With so many full dates a text tells its own time even up to its publication.
const manyFull = 20;
const mostRecentOfMany = 2 / 3;
// A date of the year of publication or the one before is recent; of a history few are.
const mostRecentFull = 1 / 3;
const mostRecentYears = 0.05;

// "on Tuesday", "yesterday", "last week" tell news.
const mostSpoken = 0.15;

function isSpoken(sense: Sense): boolean {
  if (sense.is === 'calendar') return !!sense.weekday && !sense.day;
  return sense.is === 'shift' && sense.which.from === 'speech' && (sense.unit === 'day' || sense.unit === 'week');
}

/** Whether a text tells of a time long before its publication and carries its own dates: most of them are full and old. */
export function isHistory(drafts: readonly Draft[], published: Period | null): boolean {
  const dated = drafts.flatMap(({ sense }) => (sense.is === 'calendar' && sense.year !== undefined ? [sense] : []));
  const spoken = drafts.filter(({ sense }) => isSpoken(sense)).length;
  if (spoken > dated.length * mostSpoken) return false;
  const full = dated.filter((sense) => sense.month);
  const recent = (year: number): boolean => !!published && year >= dateOf(published.to).year - 1;
  const share = (senses: typeof dated): number => senses.filter((sense) => recent(sense.year!)).length / senses.length;
  if (full.length >= fewestFull && share(full) < mostRecentFull) return true;
  if (full.length >= manyFull && share(full) < mostRecentOfMany) return true;
  return dated.length >= fewestYears && share(dated) < mostRecentYears;
}
