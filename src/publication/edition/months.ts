import { coverageOf, type Days, type IndexedRecord, windowsOf } from '../../assessment/index.ts';
import { type IncidentType, violentTypes } from '../../codebook/index.ts';
import { type IncidentGroup, type MonthReported, monthsBetween, type TimelineMonth } from '../drawings/index.ts';

const measures = new Set<string>(
  'arrest,weapons seizure,explosive disarmed,military operation,base established,movement of forces,takeover,territory transfer'.split(
    ',',
  ),
);

/** The group that a type of incident is stacked and filtered by. */
export function groupOf(type: IncidentType): IncidentGroup {
  if (violentTypes.has(type)) return 'attacks';
  if (type === 'displacement' || type === 'return') return 'movements';
  return measures.has(type) ? 'measures' : 'rest';
}

/** A place month by month: what happened, and who reported on it at all. */
export function monthsOf(
  index: IndexedRecord,
  place: string,
  days: Days,
  now: string,
): { readonly timeline: TimelineMonth[]; readonly reported: readonly MonthReported[] } {
  const record = index.of(place);
  const { window } = windowsOf({ window: days, now });
  const reported = coverageOf(record, window).months;
  const counts = new Map<string, Partial<Record<IncidentGroup, number>>>();
  for (const { type, when, grade } of record.incidents) {
    if (!when || grade === 'discounted' || when.from.slice(0, 4) !== when.to.slice(0, 4)) continue;
    const month = counts.get(when.from.slice(0, 7)) ?? {};
    counts.set(when.from.slice(0, 7), month);
    month[groupOf(type)] = (month[groupOf(type)] ?? 0) + 1;
  }
  const byMonth = new Map(reported.map((month) => [month.month, month.reports]));
  return {
    timeline: monthsBetween(days.from, days.to).map((month) => ({
      month,
      incidents: counts.get(month) ?? {},
      reports: byMonth.get(month) ?? 0,
    })),
    reported,
  };
}
