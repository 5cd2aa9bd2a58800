import type { SegmentCost } from './segment-cost.ts';

/**
 * The best cut of `length` months into stretches of one rate each: the one with the least cost when each cut costs
 * `penalty`. Returns the first month of every stretch but the first.
 *
 * PELT: R. Killick, P. Fearnhead, I. A. Eckley, Optimal detection of changepoints with a linear computational cost,
 * JASA 107 (2012). Months that can be no last cut any more are dropped (their inequality 5, with K = 0).
 */
export function pelt(cost: SegmentCost, length: number, penalty: number, shortest = 1): number[] {
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const cut = new Int32Array(length + 1);
  best[0] = -penalty;
  let open = [0];
  for (let end = shortest; end <= length; end++) {
    const totals = open.map((from) => best[from]! + cost(from, end) + penalty);
    for (const [i, total] of totals.entries()) {
      if (total >= best[end]!) continue;
      best[end] = total;
      cut[end] = open[i]!;
    }
    open = open.filter((_, i) => totals[i]! - penalty <= best[end]!);
    if (end + 1 - shortest >= shortest) open.push(end + 1 - shortest);
  }
  const cuts: number[] = [];
  for (let at = cut[length]!; at > 0; at = cut[at]!) cuts.unshift(at);
  return cuts;
}

/**
 * What a cut must gain so that a series of one rate is cut at all in at most `falseAlarms` of cases: the limit law of
 * the greatest likelihood ratio (M. Csörgő, L. Horváth, Limit theorems in change-point analysis, 1997, theorem 1.3.1),
 * for one parameter.
 */
export function penaltyFor(length: number, falseAlarms = 0.05): number {
  const logged = Math.log(Math.max(length, 8));
  const scale = Math.sqrt(2 * Math.log(logged));
  const shift = 2 * Math.log(logged) + Math.log(Math.log(logged)) / 2 - Math.log(Math.PI) / 2;
  const quantile = -Math.log(-Math.log(1 - falseAlarms) / 2);
  return ((quantile + shift) / scale) ** 2;
}
