import { type Candidate, type ClaimView, keysOf, placeClaim } from '../../../src/record/matching/index.ts';

/** Puts views into records one after the other, as the store does; answers each one's record. */
export function clusters(views: readonly ClaimView[]): number[] {
  const records: number[][] = [];
  const kept = new Map<number, Set<number>>();
  const recordOf: number[] = [];
  views.forEach((view, at) => {
    const { keep, ask } = keysOf(view);
    const found = new Set(ask.flatMap((key) => [...(kept.get(key) ?? [])]).map((other) => recordOf[other]!));
    const candidates: Candidate[] = [...found].map((record) => ({
      record: String(record),
      members: records[record]!.map((member) => views[member]!),
    }));
    const placed = placeClaim(view, candidates);
    const record = placed.record === null ? records.push([]) - 1 : Number(placed.record);
    for (const joined of placed.joins) {
      for (const member of records[Number(joined.record)]!) recordOf[member] = record;
      records[record]!.push(...records[Number(joined.record)]!.splice(0));
    }
    records[record]!.push(at);
    recordOf[at] = record;
    for (const key of keep) kept.set(key, (kept.get(key) ?? new Set()).add(at));
  });
  return recordOf;
}

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs of different events put together. */
  readonly wrong: [number, number][];
}

/** Scores pairs: `truth` names each view's event. */
export function pairScore(found: readonly number[], truth: readonly string[]): PairScore {
  let right = 0;
  let missed = 0;
  const wrong: [number, number][] = [];
  for (let i = 0; i < found.length; i++)
    for (let j = i + 1; j < found.length; j++) {
      const together = found[i] === found[j];
      const one = truth[i] === truth[j];
      if (together && one) right++;
      else if (together) wrong.push([i, j]);
      else if (one) missed++;
    }
  const precision = right / Math.max(1, right + wrong.length);
  const recall = right / Math.max(1, right + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), wrong };
}
