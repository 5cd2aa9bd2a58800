const length = 86_400_000;

/** "2020-08-27" as days since 1970-01-01. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / length);

/** Days since 1970-01-01 as "2020-08-27". */
export const isoDay = (day: number): string => new Date(day * length).toISOString().slice(0, 10);

/** The first day of a month; months past December count on. January is 0. */
export const monthStart = (year: number, month: number): number => Math.round(Date.UTC(year, month, 1) / length);

export interface YearAndMonth {
  readonly year: number;
  /** January is 0. */
  readonly month: number;
}

export function monthOf(day: number): YearAndMonth {
  const date = new Date(day * length);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}
