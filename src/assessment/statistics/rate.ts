import type { Dispersion } from './dispersion.ts';
import { gammaQuantile, logGamma } from './distributions.ts';
import { densityOf, type LogDensity, mixture, quantilesOf } from './log-density.ts';

/** Events of a window and its length in months of 30.4375 days. Parts of an event count where its day is not sure. */
export interface Counted {
  readonly count: number;
  readonly months: number;
}

/** A value and the interval that holds the truth 95 times in 100. */
export interface Interval {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** Jeffreys' prior for a rate: half an event, seen in no time. */
export const priorEvents = 0.5;

/** Spread of the logarithm of the rate, about; for choosing a grid. */
const spread = (shape: number): number => Math.sqrt(1 / shape + 1 / (2 * shape * shape));

/** Where the logarithm of a gamma variable of rate 1 surely lies. */
const lowest = (shape: number): number => Math.min(Math.log(shape), (Math.log(1e-9) + logGamma(shape + 1)) / shape);
const highest = (shape: number): number => Math.log(shape + 6 * Math.sqrt(shape) + 20);

/** What scatters is the month: days of one month scatter together, and hold no less than it does. */
const sizeOver = (size: number, months: number): number => size * Math.max(months, 1);

/** A step fine enough for the rates of all these windows under any of these sizes. */
export function stepFor(windows: readonly Counted[], { sizes }: Dispersion): number {
  const size = Math.max(...sizes);
  const spreads = windows.map(({ count, months }) => {
    const own = spread(count + priorEvents);
    return Number.isFinite(size) ? Math.hypot(own, spread(sizeOver(size, months))) : own;
  });
  return Math.min(...spreads) / 8;
}

/**
 * What is known of the rate per month after a window: gamma for Poisson counts. For counts of size k a month the sum
 * over a window of a month or more is negative binomial of size k·months, and the rate over k is beta prime (Jeffreys' prior for both).
 */
export function rateDensity({ count, months }: Counted, dispersion: Dispersion, step: number): LogDensity {
  const a = count + priorEvents;
  const parts = dispersion.sizes.map((size, i) => {
    const weight = dispersion.weights[i]!;
    if (size === Number.POSITIVE_INFINITY) {
      const shift = Math.log(months);
      const height = (u: number): number => a * u - months * Math.exp(u);
      return { weight, density: densityOf(height, lowest(a) - shift, highest(a) - shift, step) };
    }
    const b = sizeOver(size, months);
    const scale = b / months;
    const height = (u: number): number => a * u - (a + b) * Math.log1p(Math.exp(u) / scale);
    const shift = Math.log(scale);
    const low = lowest(a) - highest(b) + shift;
    return { weight, density: densityOf(height, low, highest(a) - lowest(b) + shift, step) };
  });
  return mixture(parts);
}

const tails = [0.5, 0.025, 0.975] as const;

/** The rate per month with its 95 % credible interval; `best` is the median. */
export function rateInterval(window: Counted, dispersion: Dispersion): Interval {
  const isPoisson = dispersion.sizes.length === 1 && dispersion.sizes[0] === Number.POSITIVE_INFINITY;
  const [best, low, high] = isPoisson
    ? tails.map((p) => gammaQuantile(p, window.count + priorEvents, window.months))
    : quantilesOf(rateDensity(window, dispersion, stepFor([window], dispersion)), tails);
  return { best: best!, low: low!, high: high! };
}
