import { type CoverageFacts, isThin, type PlaceScale } from '../codebook/index.ts';
import type { AssessedReport } from './input/assessment-input.ts';
import type { PlaceRecord } from './input/place-record.ts';
import type { ReportingSeen } from './statistics/reporting.ts';
import type { Violence } from './violence.ts';
import { type Day, monthName, monthOf } from './windows/day.ts';
import { during } from './windows/in-window.ts';
import { type Window, wholeMonths } from './windows/window.ts';

/** Reports about a place in one calendar month, by publisher; copies are not counted. */
export interface MonthOfReports {
  readonly month: string;
  readonly reports: number;
  readonly byPublisher: Readonly<Record<string, number>>;
}

/** How much was written about a place in a window. */
export interface Coverage extends CoverageFacts {
  readonly reports: number;
  readonly copies: number;
  readonly months: readonly MonthOfReports[];
  /** When it was last written about up to the window's end, in the window or before it, EDTF; null: never. */
  readonly lastWritten: string | null;
  /** Ids of the villages in it that no report of the window names. */
  readonly silentVillages: readonly string[];
  readonly thin: boolean;
  /** Data sets that count the whole window. */
  readonly countedBy: readonly string[];
  /** The window's reports that are no copies. */
  readonly rests: readonly string[];
}

const isOwn = ({ copyOf }: AssessedReport): boolean => copyOf === null;

/** Coverage of a place in a window, month by month. */
export function coverageOf(record: PlaceRecord, window: Window): Coverage {
  const all = during(record.reports, window);
  const own = all.filter(isOwn);
  const facts = coverageFacts(record, window);
  const named = new Set(all.flatMap(({ places }) => places));
  const last = during(record.reports, { first: Number.NEGATIVE_INFINITY, last: window.last }).at(-1);
  return {
    ...facts,
    reports: own.length,
    copies: all.length - own.length,
    months: byMonth(own, window),
    lastWritten: last ? last.published : null,
    silentVillages: record.villages.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    thin: isThin(facts),
    countedBy: datasetsCounting(record, window),
    rests: own.map(({ id }) => id),
  };
}

/** Data sets that count all of a window in a place. */
export const datasetsCounting = ({ datasets }: PlaceRecord, window: Window): string[] =>
  datasets.filter((one) => one.window.first <= window.first && one.window.last >= window.last).map(({ name }) => name);

/** A data set follows areas of this size as a publisher does; that it follows one village nobody can tell. */
const followed: ReadonlySet<PlaceScale> = new Set<PlaceScale>(['country', 'governorate']);

/** The same in short, for levels and directions. */
export function coverageFacts(record: PlaceRecord, window: Window): CoverageFacts {
  const own = during(record.reports, window).filter(isOwn);
  const months = monthOf(window.last) - monthOf(window.first) + 1;
  const written = new Set(own.map(({ day }) => monthOf(day))).size;
  const last = own.at(-1);
  const datasets = datasetsCounting(record, window).length;
  const writing = followed.has(record.place.scale) ? datasets : 0;
  return {
    reportsPerMonth: own.length / wholeMonths(window) + writing,
    publishers: new Set(own.map(({ publisher }) => publisher)).size + writing,
    silent: writing > 0 ? 0 : 1 - written / months,
    daysSinceLast: writing > 0 ? 0 : last ? window.last - last.day : null,
    datasets,
  };
}

function byMonth(
  reports: readonly { readonly day: Day; readonly publisher: string }[],
  window: Window,
): MonthOfReports[] {
  const [from, to] = [monthOf(window.first), monthOf(window.last)];
  const months = Array.from({ length: to - from + 1 }, () => new Map<string, number>());
  for (const { day, publisher } of reports) {
    const month = months[monthOf(day) - from]!;
    month.set(publisher, (month.get(publisher) ?? 0) + 1);
  }
  return months.map((byPublisher, i) => ({
    month: monthName(from + i),
    reports: [...byPublisher.values()].reduce((a, b) => a + b, 0),
    byPublisher: Object.fromEntries(byPublisher),
  }));
}

/** What a window shows of the reporting of its attacks. */
export function reportingSeen(record: PlaceRecord, window: Window, violence: Violence): ReportingSeen {
  const own = during(record.reports, window).filter(isOwn);
  const told = violence.incidents.filter(({ publishers }) => publishers.length > 0);
  const attacks = new Set(violence.incidents.map(({ id }) => id));
  const publishers = new Set([
    ...own.map(({ publisher }) => publisher),
    ...told.flatMap((one) => one.publishers),
    ...datasetsCounting(record, window),
  ]);
  return {
    publishers: publishers.size,
    events: told.length,
    tellings: told.reduce((sum, one) => sum + one.publishers.length, 0),
    otherReports: own.filter(({ incidents }) => !incidents.some((id) => attacks.has(id))).length,
    months: violence.months,
  };
}
