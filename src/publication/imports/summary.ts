import { subjectOf } from '../../codebook/index.ts';
import type { ImportedRow } from './imported.ts';
import type { Reject, RejectReason } from './reject.ts';

/** What an import would bring in. */
export interface ImportSummary {
  readonly rows: number;
  readonly taken: number;
  readonly rejected: number;
  /** `incident: attack`, `figure: families displaced` … and how many of each, the most first. */
  readonly types: readonly (readonly [type: string, rows: number])[];
  /** First and last day; null when no row taken has one. */
  readonly period: { readonly earliest: string; readonly latest: string } | null;
  /** Country and first division, the most rows first; the hundred that have most. */
  readonly places: readonly (readonly [place: string, rows: number])[];
  readonly withoutPosition: number;
  readonly doubts: number;
  readonly rejects: readonly { readonly reason: RejectReason; readonly rows: number; readonly first: string }[];
}

const listed = 100;

/** Goes through an import and keeps none of it: a dry run. */
export async function summaryOf(rows: AsyncIterable<ImportedRow | Reject>): Promise<ImportSummary> {
  const [types, places] = [new Map<string, number>(), new Map<string, number>()];
  const rejects = new Map<RejectReason, { reason: RejectReason; rows: number; first: string }>();
  let [taken, rejected, withoutPosition, doubts] = [0, 0, 0, 0];
  let [earliest, latest] = ['', ''];
  for await (const row of rows) {
    if (row.is === 'reject') {
      rejected++;
      const same = rejects.get(row.reason);
      if (same) same.rows++;
      else rejects.set(row.reason, { reason: row.reason, rows: 1, first: row.said });
      continue;
    }
    taken++;
    doubts += row.doubts.length;
    const { claim } = row;
    const [place] = claim.where;
    add(types, `${claim.kind}: ${subjectOf(claim)}`);
    if (place) add(places, [...place.within, place.name].length > 1 ? regionOf(place) : place.name);
    if (!place || place.lat === null) withoutPosition++;
    if (!claim.when) continue;
    if (earliest === '' || claim.when.earliest < earliest) earliest = claim.when.earliest;
    if (claim.when.latest > latest) latest = claim.when.latest;
  }
  return {
    rows: taken + rejected,
    taken,
    rejected,
    types: mostFirst(types),
    period: earliest === '' ? null : { earliest, latest },
    places: mostFirst(places).slice(0, listed),
    withoutPosition,
    doubts,
    rejects: [...rejects.values()].sort((a, b) => b.rows - a.rows),
  };
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);

function regionOf({ name, within }: { readonly name: string; readonly within: readonly string[] }): string {
  const [country = '', region = ''] = [...within.toReversed(), name];
  return `${country}: ${region}`;
}
