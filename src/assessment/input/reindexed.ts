import type { AssessedPlace, AssessmentInput } from './assessment-input.ts';
import { datedCondition, datedCount, datedIncident, datedReport } from './dated.ts';
import { type Difference, differenceOf } from './difference.ts';
import { indexed } from './indexed.ts';
import { countedIn, type Span, spansOf, villagesOf } from './place-parts.ts';
import { emptyRecord, type IndexedRecord, type PlaceRecord, recordOfPlaces } from './place-record.ts';
import { isSameData, isSameList } from './same-data.ts';

/**
 * The same as `indexed(input)`, made of what was indexed before: a place of which nothing has changed keeps its record,
 * the same object. What has not changed has to be the same object in both inputs, and all but reports in order of ids.
 */
export function reindexed(before: IndexedRecord, input: AssessmentInput): IndexedRecord {
  if (before.input === input) return before;
  const isMoved = ({ id, within }: AssessedPlace): boolean =>
    !isSameData(before.find(id)?.place.within ?? within, within);
  // What is in a place that moves moves with it.
  if (input.places.some(isMoved)) return indexed(input);
  const changes = changesBetween(before.input, input);
  const villages = villagesOf(input.places);
  const spans = spansOf(input.datasets);
  const records = new Map<string, PlaceRecord>();
  for (const place of input.places)
    records.set(place.id, recordNow(place, before.find(place.id), changes, villages.get(place.id)!, spans));
  const isSame = before.input.conditions === input.conditions;
  const now = recordOfPlaces(input, records, isSame ? before.conditions : input.conditions.map(datedCondition));
  const unplaced = now.unplacedFigures.map(({ is }) => is);
  const isAsBefore = isSameList(
    unplaced,
    before.unplacedFigures.map(({ is }) => is),
  );
  return isAsBefore ? { ...now, unplacedFigures: before.unplacedFigures } : now;
}

type Changes = ReturnType<typeof changesBetween>;

function changesBetween(was: AssessmentInput, now: AssessmentInput) {
  const known = (places: readonly AssessedPlace[]) => new Map(places.map((place) => [place.id, { place }]));
  const [before, after] = [known(was.places), known(now.places)];
  const between = <T extends { readonly id: string }>(
    lists: readonly [was: readonly T[], now: readonly T[]],
    placesOf: (one: T) => readonly string[],
  ): Difference<T> => differenceOf({ list: lists[0], places: before }, { list: lists[1], places: after }, placesOf);
  const reports = between([was.reports, now.reports], ({ places }) => places);
  return {
    incidents: between([was.incidents, now.incidents], ({ places }) => places),
    figures: between([was.figures, now.figures], ({ places }) => places),
    conditions: between([was.conditions, now.conditions], ({ places }) => places),
    imported: between([was.imported, now.imported], ({ place }) => [place]),
    reports,
    /** Which report came first, where that is asked. */
    turnOf: new Map(reports.touched.size === 0 ? [] : now.reports.map(({ id }, turn) => [id, turn])),
  };
}

function recordNow(
  place: AssessedPlace,
  known: PlaceRecord | null,
  changes: Changes,
  villages: readonly AssessedPlace[],
  spans: readonly Span[],
): PlaceRecord {
  const before: PlaceRecord = known ?? emptyRecord(place);
  const record = {
    place,
    ...incidentsNow(before, changes.incidents),
    ...reportsNow(before, changes),
    figures: replaced(before.figures, changes.figures, place, ({ is }) => is.id, datedCount, byId),
    conditions: replaced(
      before.conditions,
      changes.conditions,
      place,
      ({ is }) => is.id,
      datedCondition,
      (a, b) => order(a.is.record, b.is.record),
    ),
    imported: replaced(before.imported, changes.imported, place, ({ is }) => is.id, datedCount, byId),
    villages: isSameList(before.villages, villages) ? before.villages : villages,
  };
  const datasets = countedIn(place, record.counting, spans);
  const now = { ...record, datasets: isSameData(datasets, before.datasets) ? before.datasets : datasets };
  const parts = Object.keys(now) as (keyof PlaceRecord)[];
  return known && parts.every((part) => now[part] === known[part]) ? known : now;
}

function incidentsNow(before: PlaceRecord, incidents: Changes['incidents']) {
  const { place, counting } = before;
  if (!incidents.touched.has(place.id)) return { incidents: before.incidents, undated: before.undated, counting };
  const now = {
    incidents: replaced(
      before.incidents,
      incidents,
      place,
      ({ id }) => id,
      datedIncident,
      (a, b) => (a.first === b.first ? order(a.id, b.id) : a.first - b.first),
    ),
    undated: replaced(
      before.undated,
      incidents,
      place,
      ({ id }) => id,
      (is) => (datedIncident(is) ? null : is),
      (a, b) => order(a.id, b.id),
    ),
  };
  const all = [...now.incidents, ...now.undated].flatMap(({ rows }) => rows.map(({ dataset }) => dataset));
  return { ...now, counting: new Set(all) };
}

function reportsNow(before: PlaceRecord, { reports, turnOf }: Changes) {
  const { place } = before;
  const turn = (id: string): number => turnOf.get(id)!;
  return {
    reports: replaced(
      before.reports,
      reports,
      place,
      ({ id }) => id,
      datedReport,
      (a, b) => (a.day === b.day ? turn(a.id) - turn(b.id) : a.day - b.day),
    ),
    undatedReports: replaced(
      before.undatedReports,
      reports,
      place,
      (id) => id,
      (is) => (datedReport(is) ? null : is.id),
      (a, b) => turn(a) - turn(b),
    ),
  };
}

/** A place's list without what has gone, and with what has come; the same list where neither did. */
function replaced<T, Held>(
  held: readonly Held[],
  { gone, touched, come }: Difference<T>,
  { id }: AssessedPlace,
  idOf: (one: Held) => string,
  make: (one: T) => Held | null,
  compare: (a: Held, b: Held) => number,
): readonly Held[] {
  if (!touched.has(id)) return held;
  const kept = held.filter((one) => !gone.has(idOf(one)));
  const added = (come.get(id) ?? []).flatMap((one) => make(one) ?? []) as Held[];
  return kept.length === held.length && added.length === 0 ? held : [...kept, ...added].sort(compare);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = (a: { readonly is: { readonly id: string } }, b: { readonly is: { readonly id: string } }): number =>
  order(a.is.id, b.is.id);
