import { changePoints } from '../../src/assessment/statistics/change-points.ts';
import { dispersionOf } from '../../src/assessment/statistics/dispersion.ts';
import { countOf, type Random, randomFrom } from './random.ts';
import { line, shareOf } from './share.ts';

const sizes = [Number.POSITIVE_INFINITY, 10, 3];
const named = (size: number): string => (size === Number.POSITIVE_INFINITY ? 'Poisson' : `size ${size}`);
const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

function cutsOf(counts: readonly number[]) {
  const series = { counts, exposures: counts.map(() => 1) };
  return changePoints(series, dispersionOf(series));
}

/** How often a series of one rate is cut, over two to ten years and rates from half an event a month to thirty. */
export function falseAlarms(runs: number): string[] {
  const lines = sizes.map((size) => {
    const random = randomFrom(7);
    let alarms = 0;
    for (let run = 0; run < runs; run++) {
      const rate = 0.5 * 60 ** random();
      alarms += Number(
        cutsOf(Array.from({ length: between(random, 24, 120) }, () => countOf(random, rate, size))).length > 0,
      );
    }
    return line(`one rate throughout, ${named(size)}`, shareOf(alarms, runs), 'bar: at most 5');
  });
  return ['False alarms', ...lines];
}

const shifts: readonly (readonly [number, number])[] = [
  [20, 10],
  [10, 20],
  [40, 20],
  [10, 5],
  [5, 10],
];

/** How often a shift of the rate is found within a month of its month, at least a year from either end. */
export function shiftsFound(runs: number): string[] {
  const lines = sizes.slice(0, 2).flatMap((size) =>
    shifts.map(([from, to]) => {
      const random = randomFrom(9);
      let [found, best] = [0, 0];
      for (let run = 0; run < runs; run++) {
        const months = between(random, 36, 120);
        const at = between(random, 12, months - 12);
        const counts = Array.from({ length: months }, (_, month) => countOf(random, month < at ? from : to, size));
        found += Number(cutsOf(counts).some(({ month }) => Math.abs(month - at) <= 1));
        best += Number(Math.abs(bestGuess(counts, from, to) - at) <= 1);
      }
      const limit =
        size === Number.POSITIVE_INFINITY ? `; told both rates: ${shareOf(best, runs).percent.toFixed(1)}` : '';
      const bar = Math.min(from, to) >= 10 && limit ? 'bar: at least 90' : '';
      return line(
        `${from} a month to ${to}, ${named(size)}`,
        shareOf(found, runs),
        `${bar}${limit}`.replace(/^; /, ''),
      );
    }),
  );
  return ['Shifts found within a month', ...lines];
}

/** The best guess of somebody who is told that there is one shift, and both Poisson rates: no method can do better. */
function bestGuess(counts: readonly number[], from: number, to: number): number {
  const gains = [0];
  for (const count of counts) gains.push(gains.at(-1)! + count * Math.log(from / to) - (from - to));
  const inside = gains.map((gain, at) => (at >= 12 && at <= counts.length - 12 ? gain : Number.NEGATIVE_INFINITY));
  const top = Math.max(...inside);
  const odds = inside.map((gain) => Math.exp(gain - top));
  const near = odds.map((odd, at) => (odds[at - 1] ?? 0) + odd + (odds[at + 1] ?? 0));
  return near.indexOf(Math.max(...near));
}
