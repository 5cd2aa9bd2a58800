import type { Day } from '../windows/day.ts';
import { AssessmentProblem } from '../windows/problem.ts';
import type { Window } from '../windows/window.ts';
import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedPlace,
  AssessedReport,
  AssessmentInput,
  ImportedCount,
} from './assessment-input.ts';
import { datedCount } from './dated.ts';

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
  /** Data sets with an event in it, by name. */
  readonly counting: ReadonlySet<string>;
}

/** Of a place that nothing is known of. The lists are its own. */
export const emptyRecord = (place: AssessedPlace, villages: readonly AssessedPlace[] = []) => ({
  place,
  incidents: [],
  undated: [],
  reports: [],
  undatedReports: [],
  figures: [],
  conditions: [],
  imported: [],
  villages,
  datasets: [],
  counting: new Set<string>(),
});

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

/** Out of the records of places. */
export function recordOfPlaces(
  input: AssessmentInput,
  records: ReadonlyMap<string, PlaceRecord>,
  conditions: IndexedRecord['conditions'],
): IndexedRecord {
  const isUnplaced = ({ places }: AssessedFigure): boolean => !places.some((id) => records.has(id));
  return {
    input,
    conditions,
    unplacedFigures: input.figures.filter(isUnplaced).map(datedCount),
    of: (id) => records.get(id) ?? missing(input, id),
    find: (id) => records.get(id) ?? null,
  };
}

function missing(input: AssessmentInput, id: string): never {
  if (input.incidents.length + input.reports.length + input.conditions.length + input.figures.length === 0)
    throw new AssessmentProblem('nothing on record', id, 'the record is empty', 'Add reports first.');
  throw new AssessmentProblem(
    'no such place',
    id,
    'the record knows no such place',
    'Look its name up, or add it to the places.',
  );
}

/** All places that these lie in, they themselves among them, of those that are known. */
export function reachOf<T extends { readonly place: AssessedPlace }>(
  places: readonly string[],
  known: ReadonlyMap<string, T>,
): T[] {
  const ids = new Set(places.flatMap((id) => [id, ...(known.get(id)?.place.within ?? [])]));
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
