import type { Interval } from '../../src/assessment/index.ts';
import { randomFrom } from './random.ts';
import { line, shareOf } from './share.ts';
import { allTold, drawnRate, isLater, publishers, trial } from './trials.ts';

const holds = ({ low, high }: Interval, truth: number): number => Number(low <= truth && truth <= high);

/** How often the 95 % intervals hold the truth, over rates drawn from half an event a month to twenty. */
export function truthOfIntervals(runs: number): string[] {
  const lines: string[] = [];
  const whole = [0, 0, 0, 0];
  const sizes = [Number.POSITIVE_INFINITY, 8, 3];
  const names = [
    'rate',
    'ratio of two windows',
    'rate of what happened, reporting thinned',
    'ratio of what happened, reporting thinned',
  ];
  for (const size of sizes) {
    const random = randomFrom(21);
    const held = [0, 0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const [before, now] = [drawnRate(random), drawnRate(random)];
      const rate = (month: number): number => (isLater(month) ? now : before);
      const told = trial(random, { rate, size, publishers: allTold, unevenness: 0 });
      const effort = 0.3 + 0.7 * random();
      const thinned = trial(random, { rate, size, publishers: publishers(random, () => effort), unevenness: 0 });
      held[0]! += holds(told.now.recorded, now);
      held[1]! += holds(told.recorded.ratio, now / before);
      held[2]! += holds(thinned.now.happened, now);
      held[3]! += holds(thinned.happened.ratio, now / before);
    }
    for (const [i, times] of held.entries()) {
      whole[i]! += times;
      lines.push(
        line(`${names[i]}, ${size === Number.POSITIVE_INFINITY ? 'Poisson' : `size ${size}`}`, shareOf(times, runs)),
      );
    }
  }
  const all = whole.map((times, i) => line(`${names[i]}, all`, shareOf(times, runs * sizes.length), 'bar: 93 to 97'));
  return ['95 % intervals that hold the truth', ...lines, ...all];
}
