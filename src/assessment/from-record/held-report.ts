import type { NamingReport } from '../../record/index.ts';
import type { AssessedReport } from '../input/assessment-input.ts';
import type { HeldRecord } from './held-record.ts';
import type { Naming } from './naming.ts';
import type { Once, Where } from './where.ts';

/** Of a report, what an assessment needs, and all places that it names. */
export interface HeldReport extends Pick<NamingReport, 'id' | 'publisher' | 'published' | 'copyOf'> {
  readonly where: Where;
}

/** What is kept of a report, with what was kept of another part of it. */
export const heldReport = (
  { id, publisher, published, copyOf, places }: NamingReport,
  known: HeldReport | undefined,
  once: Once,
): HeldReport => ({ id, publisher, published, copyOf, where: once.where([...(known?.where.refs ?? []), ...places]) });

/** Reports with the places that they and their claims name, and the incidents that they tell of: those asked for. */
export function assessedReports(
  reports: ReadonlyMap<string, HeldReport>,
  records: Iterable<HeldRecord>,
  naming: Naming,
  asked: ReadonlySet<string>,
): Map<string, AssessedReport> {
  const drafts = new Map<string, { readonly places: Set<string>; readonly incidents: string[] }>();
  for (const id of asked) {
    const report = reports.get(id);
    if (report) drafts.set(id, { places: new Set(naming.idsOf(report.where)), incidents: [] });
  }
  for (const { id, told, isIncident } of records)
    for (const { report, where } of told) {
      const draft = drafts.get(report);
      if (!draft) continue;
      for (const place of naming.idsOf(where)) draft.places.add(place);
      if (isIncident && draft.incidents.at(-1) !== id) draft.incidents.push(id);
    }
  const made = [...drafts].map(([id, { places, incidents }]): [string, AssessedReport] => {
    const { publisher, published, copyOf } = reports.get(id)!;
    return [id, { id, publisher: naming.publisher(publisher), published, copyOf, places: [...places], incidents }];
  });
  return new Map(made);
}
