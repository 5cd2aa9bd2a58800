import { dayPublished, publishedIn } from '../windows/published.ts';
import { type Window, windowOf } from '../windows/window.ts';
import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedReport,
  ImportedCount,
} from './assessment-input.ts';
import type { Dated, DatedReport } from './place-record.ts';

/** With the days it can have been; null: no day is known. */
export function datedIncident(incident: AssessedIncident): (AssessedIncident & Window) | null {
  const window = windowOf(incident.when);
  return window && { ...incident, ...window };
}

/** With the day it is counted on; null: no day or month is known. */
export function datedReport(report: AssessedReport): DatedReport | null {
  const { published } = report;
  const day = published === null ? null : dayPublished(published);
  return published !== null && day !== null ? { ...report, published, day } : null;
}

export const datedCount = <T extends AssessedFigure | ImportedCount>(is: T): Dated<T> => ({
  is,
  window: windowOf(is.when),
});

/** With the days it is said of; of a condition without days, those it was published in. */
export const datedCondition = (is: AssessedCondition): Dated<AssessedCondition> => ({ is, window: saidOf(is) });

const saidOf = ({ when, published }: AssessedCondition): Window | null =>
  windowOf(when) ?? (published === null ? null : publishedIn(published));
