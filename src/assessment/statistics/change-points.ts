import { type Dispersion, type Series, typicalSize } from './dispersion.ts';
import { logGamma } from './distributions.ts';
import { pelt, penaltyFor } from './pelt.ts';
import { priorEvents } from './rate.ts';
import { type Sums, segmentCost, sumsOf } from './segment-cost.ts';

/** A month from which on the rate was another. Months are numbered from 0. */
export interface ChangePoint {
  /** The first month of the new rate: the one whose neighbourhood (a month either side) is most probable. */
  readonly month: number;
  /** The change lies between these months in 90 cases of 100. */
  readonly between: readonly [number, number];
  /** That the rate changed at all between the change before and the one after; even odds before looking. */
  readonly probability: number;
  /** The stretches of one rate before and after: first month, and the month after the last. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** No stretch is shorter: one bad month is no new rate. */
export const shortestStretch = 2;

/**
 * The share of false alarms the limit law is asked for. With scatter learnt from the same series it gives one to four
 * in a hundred: `bench/assessment-truth.ts` measures it.
 */
const nominal = 0.07;

/** The changes of rate in a series of monthly counts. */
export function changePoints(series: Series, dispersion: Dispersion, falseAlarms = nominal): ChangePoint[] {
  const length = series.counts.length;
  if (length < 2 * shortestStretch) return [];
  const sums = sumsOf(series);
  const size = typicalSize(dispersion);
  const cuts = pelt(segmentCost(sums, size), length, penaltyFor(length, falseAlarms), shortestStretch);
  const ends = [0, ...cuts, length];
  return cuts.map((_, i) => locate(sums, size, ends[i]!, ends[i + 2]!));
}

/** The posterior of one change between two others. */
function locate(sums: Sums, size: number, from: number, to: number): ChangePoint {
  const months = Array.from({ length: to - from - 2 * shortestStretch + 1 }, (_, i) => from + shortestStretch + i);
  const evidence = evidenceOf(
    sums,
    size,
    (sums.counts[to]! - sums.counts[from]!) / (sums.months[to]! - sums.months[from]!),
  );
  const whole = evidence(from, to);
  const odds = months.map((month) => Math.exp(evidence(from, month) + evidence(month, to) - whole));
  const sum = odds.reduce((a, b) => a + b, 0);
  const mean = sum / odds.length;
  const near = odds.map((odd, i) => (odds[i - 1] ?? 0) + odd + (odds[i + 1] ?? 0) + odd * 1e-6);
  const month = months[near.indexOf(Math.max(...near))]!;
  return {
    month,
    between: [monthAt(months, odds, 0.05 * sum), monthAt(months, odds, 0.95 * sum)],
    probability: Number.isFinite(mean) ? mean / (1 + mean) : 1,
    before: [from, month],
    after: [month, to],
  };
}

/** The month at which the odds summed from the first on reach a share. */
function monthAt(months: readonly number[], odds: readonly number[], share: number): number {
  let sum = 0;
  for (const [i, odd] of odds.entries()) {
    sum += odd;
    if (sum >= share) return months[i]!;
  }
  return months.at(-1)!;
}

/**
 * The log marginal likelihood of a stretch of one rate, with a prior worth half an event at the mean rate of the
 * stretches together; less what is the same for every cut.
 */
function evidenceOf({ counts, months }: Sums, size: number, mean: number): (from: number, to: number) => number {
  const a = priorEvents;
  const seen = a / Math.max(mean, 1e-9);
  if (size === Number.POSITIVE_INFINITY) {
    const start = a * Math.log(seen) - logGamma(a);
    return (from, to) => {
      const shape = counts[to]! - counts[from]! + a;
      return start + logGamma(shape) - shape * Math.log(months[to]! - months[from]! + seen);
    };
  }
  const start = logBeta(a, size * seen);
  return (from, to) => logBeta(counts[to]! - counts[from]! + a, size * (months[to]! - months[from]! + seen)) - start;
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);
