/** The median of `runs` timings of `work`, in milliseconds, after one run that is not counted. */
export function medianTime(work: () => void, runs = 5): number {
  work();
  return median(Array.from({ length: runs }, () => timeOf(work)));
}

/** Milliseconds one run takes. */
export function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
