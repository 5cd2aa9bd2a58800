/**
 * A probability density of the logarithm of something positive (a rate, a ratio of rates), on an even grid.
 * The nodes are whole multiples of `step`, from `first * step` on, so that two densities of one step can be folded
 * without interpolation. `mass` is density times step and sums to 1.
 */
export interface LogDensity {
  readonly step: number;
  readonly first: number;
  readonly mass: Float64Array;
}

/** A mass that no result would show. */
const nothing = 1e-11;

/** Makes a density of an unnormalised log density, over `low` to `high`, where all but about 1e-6 of it lies. */
export function densityOf(logHeight: (u: number) => number, low: number, high: number, step: number): LogDensity {
  const first = Math.floor(low / step);
  const size = Math.ceil(high / step) - first + 1;
  const mass = new Float64Array(size);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    mass[i] = logHeight((first + i) * step);
    top = Math.max(top, mass[i]!);
  }
  for (let i = 0; i < size; i++) mass[i] = Math.exp(mass[i]! - top);
  return normalised({ step, first, mass });
}

/** Scales masses just made so that they sum to 1, and drops both ends where next to nothing lies. */
function normalised({ step, first, mass }: LogDensity): LogDensity {
  let sum = 0;
  for (let i = 0; i < mass.length; i++) sum += mass[i]!;
  for (let i = 0; i < mass.length; i++) mass[i]! /= sum;
  let [from, to] = [0, mass.length];
  while (mass[from]! < nothing) from++;
  while (mass[to - 1]! < nothing) to--;
  return { step, first: first + from, mass: mass.subarray(from, to) };
}

/** A weighted mixture of densities of one step. */
export function mixture(parts: readonly { weight: number; density: LogDensity }[]): LogDensity {
  const [only] = parts;
  if (only && parts.length === 1) return only.density;
  const first = Math.min(...parts.map(({ density }) => density.first));
  const end = Math.max(...parts.map(({ density }) => density.first + density.mass.length));
  const mass = new Float64Array(end - first);
  for (const { weight, density } of parts) {
    const shift = density.first - first;
    for (let i = 0; i < density.mass.length; i++) mass[shift + i]! += weight * density.mass[i]!;
  }
  return normalised({ step: only!.density.step, first, mass });
}

/** The density of `a - b` for independent `a` and `b`: of the ratio, when both are logarithms. */
export function differenceOf(a: LogDensity, b: LogDensity): LogDensity {
  const mass = new Float64Array(a.mass.length + b.mass.length - 1);
  const last = b.mass.length - 1;
  for (let j = 0; j <= last; j++) {
    const weight = b.mass[j]!;
    if (weight < nothing) continue;
    const shift = last - j;
    for (let i = 0; i < a.mass.length; i++) mass[i + shift]! += a.mass[i]! * weight;
  }
  return normalised({ step: a.step, first: a.first - (b.first + last), mass });
}

/**
 * The probability of being below each node. Trapezoid sums with the first end correction of Euler and Maclaurin, so
 * that the error falls with the fourth power of the step.
 */
function belowNodes({ mass }: LogDensity): Float64Array {
  const below = new Float64Array(mass.length);
  let sum = 0;
  for (let i = 0; i < mass.length; i++) {
    const near = (mass[i + 1] ?? 0) - (mass[i - 1] ?? 0);
    const far = (mass[i + 2] ?? 0) - (mass[i - 2] ?? 0);
    below[i] = Math.min(1, Math.max(0, sum + mass[i]! / 2 - (8 * near - far) / 144));
    sum += mass[i]!;
  }
  return below;
}

/** The probability that the logarithm is below 0: that the ratio is below 1. */
export function probabilityBelowOne(density: LogDensity): number {
  const node = -density.first;
  if (node < 0) return 0;
  return node >= density.mass.length ? 1 : belowNodes(density)[node]!;
}

/** The values (of the rate or ratio, not its logarithm) that it stays below with the probabilities asked for. */
export function quantilesOf(density: LogDensity, probabilities: readonly number[]): number[] {
  const below = belowNodes(density);
  return probabilities.map((p) => {
    const i = Math.max(below.findIndex((value) => value >= p) - 1, 0);
    const share = within(p, below[i]!, below[i + 1] ?? 1, density.mass[i]!, density.mass[i + 1] ?? 0);
    return Math.exp((density.first + i + share) * density.step);
  });
}

/** Where, from 0 to 1 between two nodes, the cubic with these values and slopes at its ends reaches `p`. */
function within(p: number, from: number, to: number, slopeFrom: number, slopeTo: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 40; round++) {
    const t = (low + high) / 2;
    const rest = 1 - t;
    const value = rest * rest * ((1 + 2 * t) * from + t * slopeFrom) + t * t * ((3 - 2 * t) * to - rest * slopeTo);
    if (value < p) low = t;
    else high = t;
  }
  return (low + high) / 2;
}
