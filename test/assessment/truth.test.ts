import { expect, test } from 'vitest';
import { randomFrom } from '../../bench/assessment/random.ts';
import { simulate } from '../../bench/assessment/simulate.ts';
import { allTold, drawnRate, isLater, publishers, trial } from '../../bench/assessment/trials.ts';
import type { Interval } from '../../src/assessment/index.ts';

// In small: `node bench/assessment-truth.ts` measures the same over thousands of records.
const runs = 120;
const holds = ({ low, high }: Interval, truth: number): boolean => low <= truth && truth <= high;

test('the intervals of a rate and of a change hold the truth about 95 times in 100', () => {
  const random = randomFrom(2);
  const held = Array.from({ length: runs }, (_, run) => {
    const [before, now] = [drawnRate(random), drawnRate(random)];
    const size = run % 2 ? 5 : Number.POSITIVE_INFINITY;
    const rate = (month: number): number => (isLater(month) ? now : before);
    const { now: told, recorded } = trial(random, { rate, size, publishers: allTold, unevenness: 0 });
    return [holds(told.recorded, now), holds(recorded.ratio, now / before)];
  });
  for (const which of [0, 1]) {
    const share = held.filter((one) => one[which]).length / runs;
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.995);
  }
});

test('when only reporting falls, "more calm" is said in few cases, and from the counts alone it would be in many', () => {
  const random = randomFrom(3);
  const moved = Array.from({ length: runs }, () => {
    const [rate, effort] = [3 + 12 * random(), 0.2 + 0.4 * random()];
    const who = publishers(random, () => effort);
    return trial(random, { rate: () => rate, size: Number.POSITIVE_INFINITY, publishers: who, unevenness: 0.3 });
  });
  expect(moved.filter(({ direction }) => direction === 'more calm').length / runs).toBeLessThan(0.08);
  expect(moved.filter(({ recorded }) => recorded.fell >= 0.975).length / runs).toBeGreaterThan(0.15);
});

test('the same seed makes the same record', () => {
  const truth = { months: 12, rate: () => 4, size: 3, publishers: allTold, unevenness: 0.5 };
  expect(simulate(randomFrom(5), truth)).toEqual(simulate(randomFrom(5), truth));
  expect(simulate(randomFrom(6), truth)).not.toEqual(simulate(randomFrom(5), truth));
});

test('a simulated record holds what was told of what happened, and no more', () => {
  const half = [{ tells: () => 0.5, others: () => 1 }];
  const { input, happened } = simulate(randomFrom(7), {
    months: 60,
    rate: () => 10,
    size: Number.POSITIVE_INFINITY,
    publishers: half,
    unevenness: 0,
  });
  const all = happened.reduce((a, b) => a + b, 0);
  expect(all / 60).toBeGreaterThan(8.5);
  expect(input.incidents.length / all).toBeGreaterThan(0.42);
  expect(input.incidents.length / all).toBeLessThan(0.58);
});
