import { expect, test } from 'vitest';
import { countOf, randomFrom } from '../../../bench/assessment/random.ts';
import { changePoints } from '../../../src/assessment/statistics/change-points.ts';
import { dispersionOf, poisson, type Series } from '../../../src/assessment/statistics/dispersion.ts';
import { pelt, penaltyFor } from '../../../src/assessment/statistics/pelt.ts';
import { segmentCost, sumsOf } from '../../../src/assessment/statistics/segment-cost.ts';

const numbers = (text: string): number[] => text.split(' ').map(Number);

/** Great inventions and discoveries a year, 1860 to 1959: R's data set `discoveries`. */
const discoveries = numbers(
  '5 3 0 2 0 3 2 3 6 1 2 1 2 1 3 3 3 5 2 4 4 0 2 3 7 12 3 10 9 2 3 7 7 2 3 3 6 2 4 3 5 2 2 4 0 4 2 5 2 3 3 6 5 8 3 6 6 0 5 2 2 2 6 3 4 4 2 2 4 7 5 3 3 0 2 2 2 1 3 4 2 2 1 1 1 2 1 4 4 3 2 1 4 1 1 1 0 0 2 0',
);
/** Disasters in British coal mines a year, 1851 to 1961: R. G. Jarrett, Biometrika 66 (1979). */
const mines = numbers(
  '4 5 4 0 1 4 3 4 0 6 3 3 4 0 2 6 3 3 5 4 5 3 1 4 4 1 5 5 3 4 2 5 2 2 3 4 2 1 3 2 2 1 1 1 1 3 0 0 1 0 1 1 0 0 3 1 0 3 2 2 0 1 1 1 0 1 0 1 0 0 0 2 1 0 0 0 1 1 0 2 3 3 1 1 2 1 1 1 1 2 4 2 0 0 1 4 0 0 0 1 0 0 0 0 0 1 0 0 1 0 1',
);
const series = (counts: readonly number[]): Series => ({ counts, exposures: counts.map(() => 1) });

// Reference values: ruptures 1.1.10, Pelt(custom_cost = the same cost, jump=1).predict(pen=…), cost.sum_of_costs.
test.each([
  ['discoveries', discoveries, Number.POSITIVE_INFINITY, 5, [24, 29, 73, 93], -143.75567429188698],
  ['discoveries', discoveries, Number.POSITIVE_INFINITY, 9, [24, 29, 73], -136.90286885717],
  ['discoveries', discoveries, 4, 5, [24, 29, 73, 93], 938.2150243223347],
  ['discoveries', discoveries, 4, 13, [73], 958.0849314337513],
  ['mines', mines, Number.POSITIVE_INFINITY, 5, [41, 79, 96], 87.04418274327247],
  ['mines', mines, Number.POSITIVE_INFINITY, 13, [41], 106.29414129469197],
  ['mines', mines, 4, 9, [41, 96], 719.5844754345047],
] as const)('%s: the cuts and cost that ruptures finds (%#)', (_name, counts, size, penalty, cuts, total) => {
  const cost = segmentCost(sumsOf(series(counts)), size);
  const found = pelt(cost, counts.length, penalty);
  expect(found).toEqual(cuts);
  const ends = [0, ...found, counts.length];
  const sum = ends.slice(1).reduce((all, end, i) => all + cost(ends[i]!, end), 0);
  expect(sum).toBeCloseTo(total, 6);
});

// R 4.2.2: the gain of a cut is twice the gain in sum(dpois(y, mean(y), log = TRUE)), or dnbinom(y, size = 4, mu = …)
test.each([
  [Number.POSITIVE_INFINITY, -137.4837591497, -73.0998037945, -216.8456598484],
  [4, -133.3909130637, -74.1679554554, -211.1451388538],
])('the cost of a stretch is twice the negative log likelihood (size %d)', (size, first, second, whole) => {
  const cost = segmentCost(sumsOf(series(discoveries)), size);
  expect(cost(0, 100) - cost(0, 60) - cost(60, 100)).toBeCloseTo(2 * (first + second - whole), 6);
});

test('the mines grew safer about 1891, as every study of them has it', () => {
  const [change, ...others] = changePoints(series(mines), poisson);
  expect(others).toEqual([]);
  expect(1851 + change!.month).toBeGreaterThanOrEqual(1889);
  expect(1851 + change!.month).toBeLessThanOrEqual(1892);
  expect(change!.probability).toBeGreaterThan(0.999);
});

test('a longer series needs a stronger gain', () => {
  expect(penaltyFor(120)).toBeGreaterThan(penaltyFor(24));
  expect(penaltyFor(120, 0.01)).toBeGreaterThan(penaltyFor(120, 0.05));
});

test('a series too short, empty or without events has no change', () => {
  for (const counts of [[], [3], [0, 9, 0], Array(60).fill(0)])
    expect(changePoints(series(counts), poisson)).toEqual([]);
});

const cutsOf = (counts: number[]) => changePoints(series(counts), dispersionOf(series(counts)));

test('one rate over five years is seldom cut, scattered or not', () => {
  const random = randomFrom(11);
  for (const size of [Number.POSITIVE_INFINITY, 3]) {
    const alarms = Array.from({ length: 200 }, () =>
      cutsOf(Array.from({ length: 60 }, () => countOf(random, 6, size))),
    );
    expect(alarms.filter(({ length }) => length > 0).length).toBeLessThanOrEqual(14);
  }
});

test('a halved rate is found within a month, nine times in ten', () => {
  const random = randomFrom(12);
  const found = Array.from({ length: 200 }, () => {
    const at = 12 + Math.floor(random() * 36);
    const cuts = cutsOf(Array.from({ length: 60 }, (_, month) => countOf(random, month < at ? 20 : 10)));
    return cuts.some(({ month }) => Math.abs(month - at) <= 1);
  });
  expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(180);
});
