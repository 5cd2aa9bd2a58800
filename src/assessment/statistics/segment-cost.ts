import type { Series } from './dispersion.ts';

/** Twice the negative log likelihood of the months `from` to `to` (not included) under one rate, less what no rate changes. */
export type SegmentCost = (from: number, to: number) => number;

/** Sums of a series up to each month, so that any stretch is summed in one step. */
export interface Sums {
  readonly counts: Float64Array;
  readonly months: Float64Array;
}

export function sumsOf({ counts, exposures }: Series): Sums {
  const sums = { counts: new Float64Array(counts.length + 1), months: new Float64Array(counts.length + 1) };
  for (let i = 0; i < counts.length; i++) {
    sums.counts[i + 1] = sums.counts[i]! + counts[i]!;
    sums.months[i + 1] = sums.months[i]! + exposures[i]!;
  }
  return sums;
}

/** The cost under Poisson (`size` infinite) or under negative binomial counts of a size a month. */
export function segmentCost(sums: Sums, size: number): SegmentCost {
  return (from, to) => {
    const count = sums.counts[to]! - sums.counts[from]!;
    const months = sums.months[to]! - sums.months[from]!;
    if (count === 0) return 0;
    const rate = count / months;
    if (size === Number.POSITIVE_INFINITY) return -2 * (count * Math.log(rate) - count);
    return -2 * (size * months * Math.log(size / (size + rate)) + count * Math.log(rate / (size + rate)));
  };
}
