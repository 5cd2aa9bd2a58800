import { type Day, dateOf, dayOf, weekdayOf } from './day.ts';

/** Monday of the ISO week that a day lies in. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** ISO 8601 week: the week with the year's first Thursday is week 1. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year)) / 7) + 1 };
}
