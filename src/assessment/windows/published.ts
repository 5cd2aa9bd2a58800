import { type Day, dayOf, monthOf, monthStart } from './day.ts';
import type { Window } from './window.ts';

/** The days that a publication date in EDTF may be: a day, a month or a year; null when it is none of these. */
export function publishedIn(edtf: string): Window | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(edtf) ?? [];
  if (!year) return null;
  if (day) return sound(dayOf(`${year}-${month}-${day}`), (first) => first);
  if (month) return sound(dayOf(`${year}-${month}-01`), (first) => monthStart(monthOf(first) + 1) - 1);
  return sound(dayOf(`${year}-01-01`), (first) => monthStart(monthOf(first) + 12) - 1);
}

const sound = (first: Day, lastOf: (first: Day) => Day): Window | null =>
  Number.isNaN(first) ? null : { first, last: lastOf(first) };

/** The day a report is counted on: of one that gives its month alone, the middle; null when not even that is known. */
export function dayPublished(edtf: string): Day | null {
  const days = publishedIn(edtf);
  return days && days.last - days.first < 31 ? Math.floor((days.first + days.last) / 2) : null;
}
