import { expect, test } from 'vitest';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile } from '../../../src/assessment/statistics/distributions.ts';

/** Six significant digits. */
const same = (value: number, reference: number): void => expect(value / reference).toBeCloseTo(1, 6);

// Reference values: R 4.2.2, qgamma, pgamma, qbeta, pbeta.

test.each([
  [0.025, 0.5, 0.000491034558588],
  [0.975, 0.5, 2.51194309366],
  [0.025, 12.5, 6.55986001247],
  [0.975, 12.5, 20.3232345601],
  [0.5, 240.5, 240.166748925],
  [0.975, 50000.5, 50439.7098441],
])('gamma quantile of %d at shape %d is what R gives', (p, shape, reference) => {
  same(gammaQuantile(p, shape, 1), reference);
  same(gammaQuantile(p, shape, 3), reference / 3);
});

test.each([
  [0.3, 0.5, 0.561421973919],
  [9, 12.5, 0.15760928442],
  [260, 240.5, 0.893673429416],
])('gamma probability below %d at shape %d is what R gives', (x, shape, reference) =>
  same(gammaCdf(x, shape, 1), reference),
);

test.each([
  [0.025, 20.5, 12, 0.46097419304],
  [0.975, 20.5, 12, 0.785316151138],
  [0.5, 0.5, 30, 0.00761652560188],
  [0.975, 300.5, 5000.5, 0.063068471604],
])('beta quantile of %d at %d and %d is what R gives', (p, a, b, reference) => same(betaQuantile(p, a, b), reference));

test.each([
  [0.5, 4.5, 10.5, 0.947248128095],
  [0.5, 0.5, 3.5, 0.966854499736],
  [0.0769230769, 20.5, 300.5, 0.833349779901],
  [0.5, 80000.5, 80100.5, 0.598676083935],
])('beta probability below %d at %d and %d is what R gives', (x, a, b, reference) => same(betaCdf(x, a, b), reference));
