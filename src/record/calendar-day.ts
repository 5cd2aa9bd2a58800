const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True of a day of the calendar, `2020-02-29`, in the years 1 to 9999. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day.startsWith('0000')) return false;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = lengths[month - 1];
  return length !== undefined && date >= 1 && date <= length + (leap ? 1 : 0);
}
