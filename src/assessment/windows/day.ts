/** Days since 1 January 1970, for arithmetic. */
export type Day = number;

const length = 86_400_000;

/** The day of an ISO 8601 date; NaN when it is none ("2021-02-30", "soon"). */
export function dayOf(iso: string): Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return Number.NaN;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? time / length
    : Number.NaN;
}

export const isoOf = (day: Day): string => (Number.isNaN(day) ? '' : new Date(day * length).toISOString().slice(0, 10));

/** Months since January 1970. */
export function monthOf(day: Day): number {
  const date = new Date(day * length);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of a month. */
export const monthStart = (month: number): Day => Date.UTC(1970, month, 1) / length;

/** "2021-03" */
export const monthName = (month: number): string => isoOf(monthStart(month)).slice(0, 7);

/** The mean length of a month: the unit of rates. */
export const daysInMonth = 30.4375;
