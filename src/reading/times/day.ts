/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const millisecondsADay = 86_400_000;

/** The day of a date. `year` is astronomical: 1 BC is 0, 490 BC is -489. Months and days may overflow. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000, date.getUTCMonth(), date.getUTCDate());
  // 29 February counted in the leap year 2000 would overflow elsewhere.
  if (month === 2 && day === 29 && !isLeap(year)) return dayOf(year, 3, 1);
  return Math.floor(date.getTime() / millisecondsADay);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export interface DateOfDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a day. */
export function dateOf(day: Day): DateOfDay {
  const date = new Date(day * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]!;

/** Whether there is such a day in some year. */
export const isMonthDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : monthLengths[month - 1]!);

/** The same day of the month some months on, or the month's last day where there is none such. */
export function addMonths(day: Day, months: number): Day {
  const at = dateOf(day);
  const count = at.year * 12 + at.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(at.day, daysInMonth(year, month)));
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** A year as ISO 8601 and EDTF write it: `1939`, `-0489`. */
export const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

/** `2020-08-27`. */
export function isoOf(day: Day): string {
  const at = dateOf(day);
  return `${isoYear(at.year)}-${pad(at.month)}-${pad(at.day)}`;
}
