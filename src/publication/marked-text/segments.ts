import type { Claim } from '../../claims/index.ts';
import type { Span } from '../../reports/index.ts';

/** A stretch of the report that the same claims rest on throughout. `claims` is empty where none does. */
export interface Segment extends Span {
  /** Indices into `Reading.claims`, in order. */
  readonly claims: readonly number[];
  /** Claims whose evidence ends with this segment. */
  readonly ending: readonly number[];
}

interface Edge {
  readonly at: number;
  readonly claim: number;
  readonly opens: boolean;
}

/** Cuts a text wherever evidence begins or ends, so that overlapping evidence needs no nested marks. */
export function segmentsOf(length: number, claims: readonly Pick<Claim, 'evidence'>[]): Segment[] {
  const edges = edgesOf(length, claims);
  const open = new Map<number, number>();
  const segments: Segment[] = [];
  let from = 0;
  for (let next = 0; next < edges.length; ) {
    const at = edges[next]!.at;
    const ending: number[] = [];
    const inside = [...open.keys()].sort((a, b) => a - b);
    while (edges[next]?.at === at) {
      const { claim, opens } = edges[next++]!;
      const depth = (open.get(claim) ?? 0) + (opens ? 1 : -1);
      if (depth === 0) open.delete(claim);
      else open.set(claim, depth);
      if (depth === 0) ending.push(claim);
    }
    if (at > from) segments.push({ start: from, end: at, claims: inside, ending });
    from = at;
  }
  if (from < length) segments.push({ start: from, end: length, claims: [], ending: [] });
  return segments;
}

/** Where evidence begins and ends, in order of the text; at one place, ends stand before beginnings. */
function edgesOf(length: number, claims: readonly Pick<Claim, 'evidence'>[]): Edge[] {
  const edges = claims.flatMap(({ evidence }, claim) =>
    evidence
      .filter(({ start, end }) => start >= 0 && start < end && end <= length)
      .flatMap(({ start, end }) => [
        { at: start, claim, opens: true },
        { at: end, claim, opens: false },
      ]),
  );
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}
