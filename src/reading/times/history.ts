import { dateOf } from './day.ts';
import type { Period } from './period.ts';
import type { Draft } from './sense.ts';

// Fewer dates with their year than this tell no history.
const fewestDates = 6;
// Years before publication from which a date belongs to the past.
const longAgo = 2;
const mostShareRecent = 0.25;

/** Whether a text tells of a time long before its publication and carries its own dates: most of them are full and old. */
export function isHistory(drafts: readonly Draft[], published: Period | null): boolean {
  const years = drafts.flatMap(({ sense }) =>
    sense.is === 'calendar' && sense.year !== undefined && sense.month ? [sense.year] : [],
  );
  const bare = drafts.filter(({ sense }) => sense.is === 'calendar' && sense.year !== undefined && !sense.month);
  if (years.length < fewestDates && !(years.length === 0 && bare.length > 20)) return false;
  if (!published) return true;
  const { year } = dateOf(published.to);
  const all = years.length ? years : bare.flatMap(({ sense }) => (sense.is === 'calendar' ? [sense.year!] : []));
  return all.filter((y) => y > year - longAgo).length / all.length < mostShareRecent;
}
