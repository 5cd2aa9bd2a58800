import type { Day } from '../windows/day.ts';
import { AssessmentProblem } from '../windows/problem.ts';
import { dayPublished, publishedIn } from '../windows/published.ts';
import { type Window, windowOf } from '../windows/window.ts';
import type {
  AssessedCondition,
  AssessedDataset,
  AssessedFigure,
  AssessedIncident,
  AssessedPlace,
  AssessedReport,
  AssessmentInput,
  ImportedCount,
} from './assessment-input.ts';

/** Something of the record with its days worked out. `window` null: no day is known. */
export interface Dated<T> {
  readonly is: T;
  readonly window: Window | null;
}

/** A report with the day it is counted on. */
export interface DatedReport extends AssessedReport {
  readonly published: string;
  readonly day: Day;
}

/** All that the record holds about one place and the places in it. Incidents and reports in order of days. */
export interface PlaceRecord {
  readonly place: AssessedPlace;
  /** Of known days. */
  readonly incidents: readonly (AssessedIncident & Window)[];
  readonly undated: readonly AssessedIncident[];
  readonly reports: readonly DatedReport[];
  /** Ids of reports that name it of which no day or month is known. */
  readonly undatedReports: readonly string[];
  readonly figures: readonly Dated<AssessedFigure>[];
  readonly conditions: readonly Dated<AssessedCondition>[];
  readonly imported: readonly Dated<ImportedCount>[];
  /** Villages and towns in it, itself not among them. */
  readonly villages: readonly AssessedPlace[];
  /** Data sets with an event in it, and the days they count in its country. */
  readonly datasets: readonly { readonly name: string; readonly window: Window }[];
}

/** The record, ready to be asked about any of its places. */
export interface IndexedRecord {
  readonly input: AssessmentInput;
  /** @throws AssessmentProblem when the record is empty or knows no such place. */
  of(place: string): PlaceRecord;
  /** The same, or null. */
  find(place: string): PlaceRecord | null;
  /** Every statement of how things are. */
  readonly conditions: readonly Dated<AssessedCondition>[];
  /** Figures that name no place of the record. */
  readonly unplacedFigures: readonly Dated<AssessedFigure>[];
}

interface Draft {
  readonly place: AssessedPlace;
  readonly incidents: (AssessedIncident & Window)[];
  readonly undated: AssessedIncident[];
  readonly reports: DatedReport[];
  readonly undatedReports: string[];
  readonly figures: Dated<AssessedFigure>[];
  readonly conditions: Dated<AssessedCondition>[];
  readonly imported: Dated<ImportedCount>[];
  readonly villages: AssessedPlace[];
  readonly datasets: { readonly name: string; readonly window: Window }[];
  readonly counting: Set<string>;
}

const emptyDraft = (place: AssessedPlace): Draft => ({
  place,
  incidents: [],
  undated: [],
  reports: [],
  undatedReports: [],
  figures: [],
  conditions: [],
  imported: [],
  villages: [],
  datasets: [],
  counting: new Set(),
});

/** Sorts the record by place, once: whatever is set in a place is set in every place that contains it. */
export function indexed(input: AssessmentInput): IndexedRecord {
  const drafts = new Map(input.places.map((place) => [place.id, emptyDraft(place)]));
  const reach = (places: readonly string[]): Draft[] => {
    const ids = new Set(places.flatMap((id) => [id, ...(drafts.get(id)?.place.within ?? [])]));
    return [...ids].flatMap((id) => drafts.get(id) ?? []);
  };
  fillVillages(input.places, reach);
  for (const incident of input.incidents) {
    const window = windowOf(incident.when);
    const dated = window && { ...incident, ...window };
    for (const draft of reach(incident.places)) {
      if (dated) draft.incidents.push(dated);
      else draft.undated.push(incident);
      for (const { dataset } of incident.rows) draft.counting.add(dataset);
    }
  }
  for (const report of input.reports) {
    const { published } = report;
    const day = published === null ? null : dayPublished(published);
    const dated = published !== null && day !== null ? { ...report, published, day } : null;
    for (const draft of reach(report.places)) {
      if (dated) draft.reports.push(dated);
      else draft.undatedReports.push(report.id);
    }
  }
  for (const is of input.figures)
    for (const draft of reach(is.places)) draft.figures.push({ is, window: windowOf(is.when) });
  const conditions = input.conditions.map((is) => ({ is, window: saidOf(is) }));
  for (const condition of conditions) for (const draft of reach(condition.is.places)) draft.conditions.push(condition);
  for (const is of input.imported)
    for (const draft of reach([is.place])) draft.imported.push({ is, window: windowOf(is.when) });
  fillDatasets(input.datasets, drafts);
  for (const draft of drafts.values()) {
    draft.incidents.sort((a, b) => a.first - b.first);
    draft.reports.sort((a, b) => a.day - b.day);
  }
  const isUnplaced = ({ places }: AssessedFigure): boolean => reach(places).length === 0;
  return {
    input,
    conditions,
    unplacedFigures: input.figures.filter(isUnplaced).map((is) => ({ is, window: windowOf(is.when) })),
    of: (id) => found(input, drafts, id),
    find: (id) => drafts.get(id) ?? null,
  };
}

/** The days a condition is said of; of a condition without days, those it was published in. */
const saidOf = ({ when, published }: AssessedCondition): Window | null =>
  windowOf(when) ?? (published === null ? null : publishedIn(published));

function fillVillages(places: readonly AssessedPlace[], reach: (ids: readonly string[]) => Draft[]): void {
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  for (const place of places) {
    // A report that names both a town and its district by one name is not to be told apart.
    const isNamesake = place.within.some((id) => nameOf.get(id) === place.name);
    if ((place.scale === 'village' || place.scale === 'town') && !isNamesake)
      for (const draft of reach(place.within)) draft.villages.push(place);
  }
}

/** A data set counts a country for its days; in a place of it only once it has told of an event there. */
function fillDatasets(datasets: readonly AssessedDataset[], drafts: ReadonlyMap<string, Draft>): void {
  const spans = datasets.flatMap(({ name, countries }) =>
    countries.flatMap(({ place, days }) => {
      const window = windowOf(days);
      return window ? [{ name, place, window }] : [];
    }),
  );
  for (const { place, counting, datasets: known } of drafts.values())
    for (const { name, place: country, window } of spans)
      if (counting.has(name) && (place.id === country || place.within.includes(country))) known.push({ name, window });
}

function found(input: AssessmentInput, drafts: ReadonlyMap<string, Draft>, id: string): PlaceRecord {
  const draft = drafts.get(id);
  if (draft) return draft;
  if (input.incidents.length + input.reports.length + input.conditions.length + input.figures.length === 0)
    throw new AssessmentProblem('nothing on record', id, 'the record is empty', 'Add reports first.');
  throw new AssessmentProblem(
    'no such place',
    id,
    'the record knows no such place',
    'Look its name up, or add it to the places.',
  );
}
