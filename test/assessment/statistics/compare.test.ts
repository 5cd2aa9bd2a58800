import { expect, test } from 'vitest';
import { compare, happenedInterval } from '../../../src/assessment/statistics/compare.ts';
import { type Dispersion, poisson } from '../../../src/assessment/statistics/dispersion.ts';
import { rateInterval } from '../../../src/assessment/statistics/rate.ts';
import { detectionOf, type ReportingSeen } from '../../../src/assessment/statistics/reporting.ts';

const same = (value: number, reference: number): void => expect(value / reference).toBeCloseTo(1, 5);
const inMonths = (count: number, months: number) => ({ count, months });
const seen = (events: number, tellings: number, otherReports: number): ReportingSeen => ({
  publishers: 4,
  events,
  tellings,
  otherReports,
  months: 3,
});

const scattered = { sizes: [4], weights: [1] };
const compareRecorded = (
  earlier: ReturnType<typeof inMonths>,
  later: ReturnType<typeof inMonths>,
  scatter: Dispersion,
) => compare(earlier, later, scatter, detectionOf(seen(40, 80, 120), seen(40, 80, 120))).recorded;

test('ten events in three months, then four: fell with the probability that R gives for two gamma rates', () => {
  const { ratio, fell } = compareRecorded(inMonths(10, 3), inMonths(4, 3), poisson);
  // R 4.2.2: pbeta(0.5, 4.5, 10.5); qbeta(c(.025, .5, .975), 4.5, 10.5) as odds
  expect(fell).toBeCloseTo(0.947248128095, 6);
  same(ratio.low, 0.117354091363);
  same(ratio.best, 0.410264611818);
  same(ratio.high, 1.199015965501);
});

test('windows of unequal length are compared by the month', () => {
  const { fell } = compareRecorded(inMonths(300, 12), inMonths(20, 1), poisson);
  expect(fell).toBeCloseTo(0.833349779901, 5); // R 4.2.2: pbeta(1/13, 20.5, 300.5)
});

test('a rate of scattered counts has the interval of a beta prime', () => {
  const rate = rateInterval(inMonths(20, 3), scattered);
  // R 4.2.2: q <- qbeta(c(.5, .025, .975), 20.5, 12); 4 * q / (1 - q)
  same(rate.best, 6.91353904797);
  same(rate.low, 3.42079497558);
  same(rate.high, 14.63204903956);
});

test('scattered counts are compared by quadrature, to what R integrates', () => {
  const { fell } = compareRecorded(inMonths(20, 3), inMonths(9, 2), scattered);
  expect(fell).toBeCloseTo(0.727490144145, 6); // R 4.2.2: integrate(pbeta(…), 0, 1, rel.tol = 1e-12)
});

test('scatter makes a fall less sure', () => {
  const sure = compareRecorded(inMonths(20, 3), inMonths(8, 3), poisson).fell;
  expect(compareRecorded(inMonths(20, 3), inMonths(8, 3), scattered).fell).toBeLessThan(sure);
});

test('none before and none after: neither fell nor rose', () => {
  expect(compareRecorded(inMonths(0, 3), inMonths(0, 3), poisson).fell).toBeCloseTo(0.5, 6);
});

test('a fall that goes with fewer publishers to an event and fewer other reports is no fall of violence', () => {
  const thinned = detectionOf(seen(40, 80, 120), seen(20, 24, 30));
  const recorded = compareRecorded(inMonths(40, 3), inMonths(20, 3), poisson);
  const { happened } = compare(inMonths(40, 3), inMonths(20, 3), poisson, thinned);
  expect(recorded.fell).toBeGreaterThan(0.99);
  expect(happened.fell).toBeLessThan(0.8);
});

test('a fall under steady reporting stays a fall, a little less sure', () => {
  const steady = detectionOf(seen(40, 80, 120), seen(10, 20, 115));
  const { happened } = compare(inMonths(40, 3), inMonths(10, 3), poisson, steady);
  expect(happened.fell).toBeGreaterThan(0.99);
  const { ratio } = compareRecorded(inMonths(40, 3), inMonths(10, 3), poisson);
  expect(happened.ratio.high - happened.ratio.low).toBeGreaterThan(ratio.high - ratio.low);
});

test('more happened than was recorded, and the fewer publishers share an event the more', () => {
  const shared = detectionOf(seen(30, 90, 60), seen(30, 90, 60));
  const alone = detectionOf(seen(30, 36, 60), seen(30, 36, 60));
  const rate = rateInterval(inMonths(30, 3), poisson);
  const told = happenedInterval(inMonths(30, 3), poisson, shared, 'later');
  const untold = happenedInterval(inMonths(30, 3), poisson, alone, 'later');
  expect(told.best).toBeGreaterThan(rate.best);
  expect(untold.best).toBeGreaterThan(1.5 * told.best);
});
