/** A seeded source of numbers from 0 to 1 (mulberry32, T. Ettinger): the same seed gives the same numbers. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box and Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A gamma number of mean `shape` (G. Marsaglia, W. W. Tsang, 2000). */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

const gap = (random: Random): number => -Math.log(1 - random());

/** A Poisson number: by gaps where the mean is small, halved by a gamma number where it is large. */
export function poisson(random: Random, mean: number): number {
  if (mean > 30) {
    const shape = Math.floor(mean * 0.875);
    const reached = gamma(random, shape);
    return reached < mean ? shape + poisson(random, mean - reached) : binomial(random, shape - 1, mean / reached);
  }
  let count = 0;
  let reached = gap(random);
  while (reached < mean) {
    count++;
    reached += gap(random);
  }
  return count;
}

export function binomial(random: Random, trials: number, chance: number): number {
  let count = 0;
  for (let i = 0; i < trials; i++) if (random() < chance) count++;
  return count;
}

/** A count of a mean; with a finite `size` its variance is mean + mean²/size. */
export const countOf = (random: Random, mean: number, size = Number.POSITIVE_INFINITY): number =>
  poisson(random, Number.isFinite(size) ? (mean * gamma(random, size)) / size : mean);
