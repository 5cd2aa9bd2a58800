import { logGamma } from './distributions.ts';

/** Months of a series: counts, and how long each is in months of 30.4375 days. */
export interface Series {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
}

/**
 * How much monthly counts scatter beyond Poisson: with size `k` the variance of a month of mean m is m + m²/k.
 * Infinity is Poisson. The weights sum to 1.
 */
export interface Dispersion {
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
}

export const poisson: Dispersion = { sizes: [Number.POSITIVE_INFINITY], weights: [1] };

const sizes = [0.5, 1, 2, 4, 8, 16, 32, 64, Number.POSITIVE_INFINITY];

/** Before any data: Poisson twice as likely as all other sizes together. */
const prior = sizes.map((size) => (Number.isFinite(size) ? 1 / (sizes.length - 1) : 2) / 3);

/** Months that are taken to share one rate: few, so that a shift in the rate is not taken for scatter. */
const block = 6;

/**
 * What a series says about its scatter, whatever its rates were: given the sum of a block of months, its months follow
 * a Dirichlet-multinomial law (multinomial for Poisson) that knows the size and not the rate.
 */
export function dispersionOf({ counts, exposures }: Series): Dispersion {
  const logs = sizes.map((size, i) => Math.log(prior[i]!) + blocksLog(counts, exposures, size));
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const kept = raw.map((weight) => (weight < 0.005 ? 0 : weight));
  const sum = kept.reduce((a, b) => a + b, 0);
  const used = sizes.flatMap((size, i) => (kept[i] ? [{ size, weight: kept[i] / sum }] : []));
  return { sizes: used.map(({ size }) => size), weights: used.map(({ weight }) => weight) };
}

/** One size that stands for all: the reciprocal of the mean of 1/k. */
export function typicalSize({ sizes: ks, weights }: Dispersion): number {
  return 1 / ks.reduce((sum, k, i) => sum + weights[i]! / k, 0);
}

function blocksLog(counts: readonly number[], exposures: readonly number[], size: number): number {
  let log = 0;
  for (let from = 0; from + block <= counts.length; from += block) {
    const ys = counts.slice(from, from + block);
    if (ys.some((y) => y > 0)) log += blockLog(ys, exposures.slice(from, from + block), size);
  }
  return log;
}

/** The log probability of a block's months given its sum, less what does not depend on the size. */
function blockLog(ys: readonly number[], months: readonly number[], size: number): number {
  const all = months.reduce((a, b) => a + b, 0);
  const total = ys.reduce((a, b) => a + b, 0);
  if (size === Number.POSITIVE_INFINITY) return ys.reduce((sum, y, i) => sum + y * Math.log(months[i]! / all), 0);
  return ys.reduce(
    (sum, y, i) => sum + logGamma(size * months[i]! + y) - logGamma(size * months[i]!),
    logGamma(size * all) - logGamma(size * all + total),
  );
}
