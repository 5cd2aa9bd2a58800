import type { PlaceRecord } from './input/place-record.ts';
import { type ChangePoint, changePoints } from './statistics/change-points.ts';
import { type Dispersion, dispersionOf, type Series } from './statistics/dispersion.ts';
import { isViolence } from './violence.ts';
import { type Day, daysInMonth, monthOf, monthStart } from './windows/day.ts';
import { loosest, shareIn } from './windows/in-window.ts';
import type { Window } from './windows/window.ts';

/** Attacks month by month, from the first month with a report or attack to the last whole month before a day. */
export interface History {
  readonly series: Series;
  /** Months since January 1970 of the first count. */
  readonly firstMonth: number;
  readonly dispersion: Dispersion;
  readonly changes: readonly ChangePoint[];
}

/** The history of a place up to a day. Long histories are cut at twenty years. */
export function historyOf(record: PlaceRecord, today: Day): History {
  const { series, firstMonth } = monthsUpTo(record, today);
  const dispersion = dispersionOf(series);
  return { series, firstMonth, dispersion, changes: changePoints(series, dispersion) };
}

/** How much the months of a history scatter: all that a comparison of two windows takes from it. */
export const scatterOf = (record: PlaceRecord, today: Day): Dispersion =>
  dispersionOf(monthsUpTo(record, today).series);

function monthsUpTo(record: PlaceRecord, today: Day): Pick<History, 'series' | 'firstMonth'> {
  const end = monthOf(today + 1);
  const first = Math.min(record.incidents[0]?.first ?? today, record.reports[0]?.day ?? today);
  const firstMonth = Math.max(monthOf(first), end - 240);
  return { series: monthlyAttacks(record, firstMonth, end), firstMonth };
}

export const monthWindow = (month: number): Window => ({ first: monthStart(month), last: monthStart(month + 1) - 1 });

/** Months of a history as days. */
export const stretchWindow = (history: History, [from, to]: readonly [number, number]): Window => ({
  first: monthStart(history.firstMonth + from),
  last: monthStart(history.firstMonth + to) - 1,
});

function monthlyAttacks(record: PlaceRecord, from: number, to: number): Series {
  const size = Math.max(to - from, 0);
  const counts = new Array<number>(size).fill(0);
  for (const incident of record.incidents) {
    if (!isViolence(incident) || incident.last - incident.first >= loosest) continue;
    const [first, last] = [monthOf(incident.first), monthOf(incident.last)];
    for (let month = Math.max(first, from); month <= Math.min(last, to - 1); month++)
      counts[month - from]! += first === last ? 1 : shareIn(incident, monthWindow(month));
  }
  const exposures = Array.from(
    { length: size },
    (_, i) => (monthStart(from + i + 1) - monthStart(from + i)) / daysInMonth,
  );
  return { counts, exposures };
}
