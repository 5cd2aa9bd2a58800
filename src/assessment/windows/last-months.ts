import type { AssessmentInput, Days } from '../input/assessment-input.ts';
import { type Day, dayOf, isoOf } from './day.ts';
import { dayPublished } from './published.ts';

/**
 * The last day that the record speaks of, no later than a day: of the last report or, of data sets, the last event.
 * Null of a record without any.
 */
export function lastDayOf(input: AssessmentInput, now: string): string | null {
  const { reports, datasets } = input;
  const today = dayOf(now);
  let last = Number.NEGATIVE_INFINITY;
  const reach = (day: Day | null): void => {
    if (day !== null && day > last && day <= today) last = day;
  };
  for (const { published } of reports) reach(published === null ? null : dayPublished(published));
  for (const { countries } of datasets) for (const { days } of countries) reach(Math.min(dayOf(days.to), today));
  if (last === Number.NEGATIVE_INFINITY) for (const { when } of input.incidents) if (when) reach(dayOf(when.to));
  return last === Number.NEGATIVE_INFINITY ? null : isoOf(last);
}

/** The twelve months that end on a day: 28 February 2021 to 27 February 2022. */
export function twelveMonthsTo(day: string): Days {
  const date = new Date(dayOf(day) * 86_400_000);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  date.setUTCDate(date.getUTCDate() + 1);
  return { from: date.toISOString().slice(0, 10), to: day };
}
