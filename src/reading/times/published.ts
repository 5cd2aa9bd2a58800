import { dayOf, isMonthDay } from './day.ts';
import { aDay, aMonth, aYear, type Period } from './period.ts';

/** The period that a publication date in EDTF names: a day, a month or a year; null for anything else. */
export function publishedPeriod(edtf: string | null): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[?~%]?$/.exec(edtf ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!match[2]) return aYear(year);
  if (!isMonthDay(month, 1)) return null;
  if (!match[3]) return aMonth(year, month);
  return isMonthDay(month, day) ? aDay(dayOf(year, month, day)) : null;
}
