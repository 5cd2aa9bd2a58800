import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedReport,
  AssessmentInput,
  ImportedCount,
} from '../input/assessment-input.ts';
import { isSameData, isSameList } from '../input/same-data.ts';
import { DatasetSpans } from './dataset-spans.ts';
import type { HeldRecord } from './held-record.ts';
import { joinedParts } from './joined-parts.ts';
import type { Naming } from './naming.ts';
import type { Settled } from './settled.ts';

/** Puts what records and reports say into one input, which shares with the one before what is the same. */
export function assembled(
  records: Iterable<{ readonly held: HeldRecord; readonly settled: Settled }>,
  reports: ReadonlyMap<string, AssessedReport>,
  naming: Naming,
  before: AssessmentInput | null,
): AssessmentInput {
  const incidents: AssessedIncident[] = [];
  const figures: AssessedFigure[] = [];
  const conditions: AssessedCondition[] = [];
  const imported: ImportedCount[] = [];
  const spans = new DatasetSpans();
  for (const { held, settled } of records) {
    if (settled.kind === 'incident') {
      incidents.push(settled.is);
      for (const { dataset } of settled.is.rows) spans.counted(dataset, settled.is.when, naming.countryOf(held.where));
    } else if (settled.kind === 'figure') figures.push(settled.is);
    else if (settled.kind === 'imported') imported.push(settled.is);
    else if (settled.kind === 'conditions') conditions.push(...settled.are);
  }
  const now: AssessmentInput = {
    places: naming.places(),
    incidents,
    figures: joinedParts(figures),
    conditions,
    reports: [...reports.values()],
    datasets: spans.all(),
    imported,
  };
  return before ? sharing(before, now) : now;
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The same, of the objects there were where they say the same. */
function sharing(before: AssessmentInput, now: AssessmentInput): AssessmentInput {
  const shared: AssessmentInput = {
    places: shares(before.places, now.places, idOf),
    incidents: sameList(before.incidents, now.incidents),
    figures: shares(before.figures, now.figures, idOf),
    conditions: sameList(before.conditions, now.conditions),
    reports: shares(before.reports, now.reports, idOf),
    datasets: shares(before.datasets, now.datasets, ({ name }) => name),
    imported: sameList(before.imported, now.imported),
  };
  const isSame = (Object.keys(shared) as (keyof AssessmentInput)[]).every((key) => shared[key] === before[key]);
  return isSame ? before : shared;
}

/** Of what is made anew each time. */
function shares<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const each = now.map((one) => {
    const was = known.get(keyOf(one));
    return was !== undefined && (was === one || isSameData(was, one)) ? was : one;
  });
  return sameList(before, each);
}

const sameList = <T>(before: readonly T[], now: readonly T[]): readonly T[] => (isSameList(before, now) ? before : now);
