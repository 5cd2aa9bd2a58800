import type { Window } from '../windows/window.ts';
import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessmentInput,
  ImportedCount,
} from './assessment-input.ts';
import { datedCondition, datedCount, datedIncident, datedReport } from './dated.ts';
import { countedIn, spansOf, villagesOf } from './place-parts.ts';
import {
  type Dated,
  type DatedReport,
  emptyRecord,
  type IndexedRecord,
  type PlaceRecord,
  reachOf,
  recordOfPlaces,
} from './place-record.ts';

interface Draft extends PlaceRecord {
  readonly incidents: (AssessedIncident & Window)[];
  readonly undated: AssessedIncident[];
  readonly reports: DatedReport[];
  readonly undatedReports: string[];
  readonly figures: Dated<AssessedFigure>[];
  readonly conditions: Dated<AssessedCondition>[];
  readonly imported: Dated<ImportedCount>[];
  readonly counting: Set<string>;
}

/** Sorts the record by place, once: whatever is set in a place is set in every place that contains it. */
export function indexed(input: AssessmentInput): IndexedRecord {
  const villages = villagesOf(input.places);
  const drafts = new Map<string, Draft>(
    input.places.map((place) => [place.id, emptyRecord(place, villages.get(place.id)!)]),
  );
  const reach = reachIn(drafts);
  for (const incident of input.incidents) {
    const dated = datedIncident(incident);
    for (const draft of reach(incident.places)) {
      if (dated) draft.incidents.push(dated);
      else draft.undated.push(incident);
      for (const { dataset } of incident.rows) draft.counting.add(dataset);
    }
  }
  for (const report of input.reports) {
    const dated = datedReport(report);
    for (const draft of reach(report.places)) {
      if (dated) draft.reports.push(dated);
      else draft.undatedReports.push(report.id);
    }
  }
  for (const is of input.figures) for (const draft of reach(is.places)) draft.figures.push(datedCount(is));
  const conditions = input.conditions.map(datedCondition);
  for (const condition of conditions) for (const draft of reach(condition.is.places)) draft.conditions.push(condition);
  for (const is of input.imported) for (const draft of reachOf([is.place], drafts)) draft.imported.push(datedCount(is));
  const spans = spansOf(input.datasets);
  const records = new Map<string, PlaceRecord>();
  for (const [id, draft] of drafts) {
    draft.incidents.sort((a, b) => a.first - b.first);
    draft.reports.sort((a, b) => a.day - b.day);
    records.set(id, { ...draft, datasets: countedIn(draft.place, draft.counting, spans) });
  }
  return recordOfPlaces(input, records, conditions);
}

/** Incidents of one village share their list of places. */
function reachIn(drafts: ReadonlyMap<string, Draft>): (places: readonly string[]) => readonly Draft[] {
  const reached = new Map<readonly string[], Draft[]>();
  return (places) => {
    const known = reached.get(places) ?? reachOf(places, drafts);
    reached.set(places, known);
    return known;
  };
}
