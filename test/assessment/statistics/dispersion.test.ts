import { expect, test } from 'vitest';
import { countOf, randomFrom } from '../../../bench/assessment/random.ts';
import { dispersionOf, typicalSize } from '../../../src/assessment/statistics/dispersion.ts';

const sizeOf = (rate: (month: number) => number, size: number): number => {
  const random = randomFrom(3);
  const counts = Array.from({ length: 120 }, (_, month) => countOf(random, rate(month), size));
  return typicalSize(dispersionOf({ counts, exposures: counts.map(() => 1) }));
};

test('Poisson counts are taken for hardly scattered', () => {
  expect(sizeOf(() => 10, Number.POSITIVE_INFINITY)).toBeGreaterThan(30);
});

test('scattered counts are known for it', () => {
  expect(sizeOf(() => 10, 3)).toBeGreaterThan(1.8);
  expect(sizeOf(() => 10, 3)).toBeLessThan(6);
});

test('a shift of the rate is not taken for scatter', () => {
  expect(sizeOf((month) => (month < 61 ? 20 : 5), Number.POSITIVE_INFINITY)).toBeGreaterThan(20);
});

test('a short series tells little: every size stays possible', () => {
  expect(dispersionOf({ counts: [3, 4, 2], exposures: [1, 1, 1] }).sizes.length).toBeGreaterThan(5);
});
