import { type Asked, type Days, lastDayOf, twelveMonthsTo } from '../../assessment/index.ts';
import type { KnownRecord } from './known-record.ts';
import type { WindowAsked } from './question.ts';

/** The window that is meant: without a first day twelve months, without a last one up to what the record knows. */
export function daysOf({ from, to }: WindowAsked, { index }: KnownRecord, today: string): Days {
  const last = to ?? lastDayOf(index.input, today) ?? today;
  return { from: from ?? twelveMonthsTo(last).from, to: to ?? (from !== undefined && from > last ? today : last) };
}

/** The same as assessments are asked. */
export const askedOf = (window: WindowAsked, known: KnownRecord, today: string): Asked => ({
  window: daysOf(window, known, today),
  against: window.against,
  now: today,
});
