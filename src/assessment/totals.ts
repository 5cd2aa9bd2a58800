import type { Measure } from '../codebook/index.ts';
import { isThin } from '../codebook/index.ts';
import { coverageFacts } from './coverage.ts';
import { summed } from './harm.ts';
import type { AssessedFigure, AssessedIncident, Days, ImportedEvent, Told } from './input/assessment-input.ts';
import type { Dated, IndexedRecord, PlaceRecord } from './input/place-record.ts';
import { violenceIn } from './violence.ts';
import { shareIn } from './windows/in-window.ts';
import { daysOf, overlap, type Window, windowOf } from './windows/window.ts';

/** Why a stated total and the record may differ. */
export type Explanation =
  | 'wider area'
  | 'other counting rules'
  | 'partial year'
  | 'thin coverage'
  | 'rounded'
  | 'parts do not add up';

/** What a data set of others counts in the same place and days. */
export interface BesideCount {
  readonly dataset: string;
  readonly count: number;
  readonly ratio: number | null;
  readonly rests: readonly string[];
}

/** One period of a stated total beside what was recorded in it. */
export interface PeriodBeside {
  readonly days: Days;
  readonly stated: Told;
  readonly recorded: number;
  /** Recorded over stated; null when nothing was stated to divide by. */
  readonly ratio: number | null;
  readonly imported: readonly BesideCount[];
  /** The period ends before its calendar year does. */
  readonly partial: boolean;
  readonly explanations: readonly Explanation[];
  readonly rests: readonly string[];
}

/** A stated total beside the record. */
export interface Reconciliation {
  /** The figure's id, and those of all records that state it. */
  readonly id: string;
  readonly stated: readonly string[];
  /** The place whose record it is put beside, and the one it is stated for; null: nobody says which. */
  readonly place: string;
  readonly area: string | null;
  /** Named groups that it counts the dead or abducted of. */
  readonly of: readonly string[];
  readonly measure: Measure;
  /** Who states it, in the report's words; null of a report's own voice. */
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly total: Told | null;
  /** The sum of its parts, when it has parts, and whether it is the total. */
  readonly sum: { readonly parts: number; readonly agrees: boolean } | null;
  readonly widerArea: boolean;
  readonly periods: readonly PeriodBeside[];
}

/**
 * Stated totals for a place or places in it, each beside what was recorded where it is stated for; and those for an
 * area that contains it or that is not said, beside what was recorded in the place. `within`: only totals that touch
 * these days.
 */
export function totalsReconciled(
  index: IndexedRecord,
  place: string,
  within: readonly Window[] | null = null,
): Reconciliation[] {
  const record = index.of(place);
  const above = new Set(record.place.within);
  const wider = record.place.within
    .flatMap((id) => index.find(id)?.figures ?? [])
    .filter(({ is }) => is.places.some((id) => above.has(id)));
  const own = new Set(record.figures.map(({ is }) => is.id));
  const figures = new Map([...record.figures, ...wider, ...index.unplacedFigures].map((one) => [one.is.id, one]));
  return [...figures.values()].flatMap((figure) => {
    const isWider = !own.has(figure.is.id);
    const beside = isWider ? record : (recordOf(index, figure.is) ?? record);
    const parts = countedAs[figure.is.measure] ? periodsOf(figure) : [];
    if (within && !parts.some(([days]) => within.some((one) => overlap(days, one)))) return [];
    const periods = parts.map(([days, stated]) => periodBeside(beside, figure.is, days, stated, isWider));
    return periods.length > 0 ? [reconciled(figure.is, beside, periods, isWider)] : [];
  });
}

/** What the record holds of the one place that a figure is stated for; null when it is stated for several. */
const recordOf = (index: IndexedRecord, { places }: AssessedFigure): PlaceRecord | null =>
  places.length === 1 ? index.find(places[0]!) : null;

/** How the record counts a measure in a window; measures without a count here are not reconciled. */
const countedAs: Partial<
  Record<Measure, (record: PlaceRecord, window: Window) => { count: number; rests: readonly string[] }>
> = {
  attacks: (record, window) => {
    const incidents = reportedIn(record, window);
    const count = incidents.reduce((sum, incident) => sum + shareIn(incident, window), 0);
    return { count, rests: incidents.map(({ id }) => id) };
  },
  killed: people(({ killed }) => [killed]),
  injured: people(({ injured }) => [injured]),
  'killed and injured': people(({ killed, injured }) => [killed, injured]),
  abducted: people(({ abducted }) => [abducted]),
};

function people(told: (incident: AssessedIncident) => readonly (Told | null)[]) {
  return (record: PlaceRecord, window: Window) => {
    const { best, rests } = summed(reportedIn(record, window), window, told);
    return { count: best, rests };
  };
}

/** Attacks that reports tell of: what data sets alone tell of stands beside them. */
const reportedIn = (record: PlaceRecord, window: Window) =>
  violenceIn(record, window).incidents.filter(({ reported }) => reported);

/** The parts of a total by period, or the whole when it has none. */
function periodsOf({ is, window }: Dated<AssessedFigure>): [Window, Told][] {
  const parts = is.breakdown.flatMap(({ when, value }): [Window, Told][] => {
    const days = windowOf(when);
    return days ? [[days, value]] : [];
  });
  if (parts.length > 0) return parts;
  return window && is.value ? [[window, is.value]] : [];
}

function periodBeside(
  record: PlaceRecord,
  { measure }: AssessedFigure,
  days: Window,
  stated: Told,
  wider: boolean,
): PeriodBeside {
  const { count, rests } = countedAs[measure]!(record, days);
  const imported = importedIn(record, measure, days, stated);
  const { from, to } = daysOf(days);
  const partial = from.endsWith('-01-01') && !to.endsWith('-12-31');
  const ratio = stated.best > 0 ? count / stated.best : null;
  const differs = ratio !== null && (ratio < 0.8 || ratio > 1.25);
  const explanations: Explanation[] = [];
  if (differs && wider) explanations.push('wider area');
  if (differs && isThin(coverageFacts(record, days))) explanations.push('thin coverage');
  if (differs && !wider) explanations.push('other counting rules');
  if (partial) explanations.push('partial year');
  if (count !== stated.best && Math.abs(count - stated.best) < grainOf(stated.best)) explanations.push('rounded');
  return { days: { from, to }, stated, recorded: count, ratio, imported, partial, explanations, rests };
}

/** What a number is rounded to, as far as it shows: 1700 to a hundred, 230 to ten, 20 and 57 to one. */
function grainOf(stated: number): number {
  let grain = 1;
  while (stated >= 50 && stated % (grain * 10) === 0) grain *= 10;
  return grain;
}

/** How a row of a data set counts for a measure; what it does not say counts nothing. */
const countedInRow: Partial<Record<Measure, (row: ImportedEvent) => number>> = {
  attacks: () => 1,
  killed: ({ killed }) => killed ?? 0,
  injured: ({ injured }) => injured ?? 0,
  'killed and injured': ({ killed, injured }) => (killed ?? 0) + (injured ?? 0),
  abducted: ({ abducted }) => abducted ?? 0,
};

/** What each data set counts: its own events of the days, and its counts for periods inside them. */
function importedIn(record: PlaceRecord, measure: Measure, days: Window, stated: Told): BesideCount[] {
  const sets = new Map<string, { count: number; rests: string[] }>();
  const add = (dataset: string, count: number, id: string): void => {
    const set = sets.get(dataset) ?? { count: 0, rests: [] };
    sets.set(dataset, set);
    set.count += count;
    if (set.rests.at(-1) !== id) set.rests.push(id);
  };
  for (const incident of violenceIn(record, days).incidents)
    if (shareIn(incident, days) >= 0.5)
      for (const row of incident.rows) add(row.dataset, countedInRow[measure]!(row), incident.id);
  for (const { is, window } of record.imported)
    if (is.measure === measure && window && window.first >= days.first && window.last <= days.last)
      add(is.dataset, is.count, is.id);
  return [...sets].map(([dataset, { count, rests }]) => ({
    dataset,
    count,
    ratio: stated.best > 0 ? count / stated.best : null,
    rests,
  }));
}

function reconciled(
  figure: AssessedFigure,
  { place }: PlaceRecord,
  periods: readonly PeriodBeside[],
  widerArea: boolean,
): Reconciliation {
  const parts = figure.breakdown.reduce((sum, { value }) => sum + value.best, 0);
  const sum = figure.breakdown.length > 0 && figure.value ? { parts, agrees: parts === figure.value.best } : null;
  const mark = (period: PeriodBeside): PeriodBeside =>
    sum && !sum.agrees ? { ...period, explanations: [...period.explanations, 'parts do not add up'] } : period;
  return {
    id: figure.id,
    place: place.id,
    area: figure.places[0] ?? null,
    of: figure.of.filter(({ named }) => named).map(({ name }) => name),
    stated: [figure.id, ...figure.also],
    measure: figure.measure,
    speaker: figure.speaker,
    publisher: figure.publisher,
    total: figure.value,
    sum,
    widerArea,
    periods: periods.map(mark),
  };
}
