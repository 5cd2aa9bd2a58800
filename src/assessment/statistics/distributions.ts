// @ts-expect-error jstat ships no types; the part used is written down below.
import untyped from 'jstat';

interface Continuous {
  cdf(x: number, first: number, second: number): number;
  inv(p: number, first: number, second: number): number;
}

const jstat = untyped as { gamma: Continuous; beta: Continuous; gammaln(x: number): number };

/** The probability that a gamma variable of this shape and rate (not scale) is at most `x`. */
export const gammaCdf = (x: number, shape: number, rate: number): number => jstat.gamma.cdf(x, shape, 1 / rate);

/** The value that a gamma variable of this shape and rate stays below with probability `p`. */
export const gammaQuantile = (p: number, shape: number, rate: number): number => jstat.gamma.inv(p, shape, 1 / rate);

/** The probability that a beta variable is at most `x`: the regularised incomplete beta function. */
export const betaCdf = (x: number, a: number, b: number): number => jstat.beta.cdf(x, a, b);

/** The value that a beta variable stays below with probability `p`. */
export const betaQuantile = (p: number, a: number, b: number): number => jstat.beta.inv(p, a, b);

/** The natural logarithm of the gamma function, for positive `x`. */
export const logGamma = (x: number): number => jstat.gammaln(x);
