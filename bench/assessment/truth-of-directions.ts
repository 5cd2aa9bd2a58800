import type { Moved } from '../../src/assessment/index.ts';
import { type Random, randomFrom } from './random.ts';
import { line, shareOf } from './share.ts';
import type { SimulatedPublisher } from './simulate.ts';
import { drawnRate, isLater, publishers, trial } from './trials.ts';

const part = (random: Random): number => 0.2 + 0.6 * random();

/** Ways in which reporting falls in the later window, and violence does not. */
const thinnings: readonly (readonly [string, (random: Random) => readonly SimulatedPublisher[]])[] = [
  ['every publisher writes less', (random) => thinned(random, part(random))],
  ['publishers stop, one or two go on', (random) => stopped(random, 1 + Math.floor(2 * random()))],
  ['every publisher writes less, and only of attacks', (random) => thinned(random, part(random), true)],
  ['publishers stop, and they only wrote of attacks', (random) => stopped(random, 1 + Math.floor(2 * random()), true)],
];

const thinned = (random: Random, effort: number, quiet = false) => publishers(random, () => effort, quiet);
const stopped = (random: Random, kept: number, quiet = false) => publishers(random, (p) => (p < kept ? 1 : 0), quiet);

/** Publishers that go on writing as before and tell of fewer attacks: only their overlap can show it. */
function silenced(random: Random): readonly SimulatedPublisher[] {
  const effort = part(random);
  return publishers(random, () => 1).map(({ tells, others }) => ({
    tells: (month) => tells(month) * (isLater(month) ? effort : 1),
    others,
  }));
}

function said(runs: number, seed: number, one: (random: Random, run: number) => Moved) {
  const random = randomFrom(seed);
  let [calmer, raw] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const moved = one(random, run);
    calmer += Number(moved.direction === 'more calm');
    raw += Number(moved.recorded.fell >= 0.975);
  }
  return { calmer: shareOf(calmer, runs), raw: shareOf(raw, runs) };
}

/** Violence goes on and reporting falls: half of the runs Poisson, half scattered; events told evenly or not. */
const unchanged = (who: (random: Random) => readonly SimulatedPublisher[]) => (random: Random, run: number) => {
  const rate = drawnRate(random);
  const size = run % 2 ? 5 : Number.POSITIVE_INFINITY;
  return trial(random, { rate: () => rate, size, publishers: who(random), unevenness: run % 4 < 2 ? 0 : 0.5 });
};

/** How often "more calm" is said when only reporting falls, and when violence does. */
export function truthOfDirections(runs: number): string[] {
  const only = thinnings.map(([name, who]) => {
    const { calmer, raw } = said(runs, 5, unchanged(who));
    return line(name, calmer, `bar: at most 5; by the recorded counts alone: ${raw.percent.toFixed(1)}`);
  });
  const hidden = said(runs, 5, unchanged(silenced));
  const falls = [0.5, 0.33, 0.2].map((to) => {
    const { calmer } = said(Math.ceil(runs / 2), 6, (random) =>
      trial(random, {
        rate: (month) => (isLater(month) ? 10 * to : 10),
        size: Number.POSITIVE_INFINITY,
        publishers: publishers(random, () => 1),
        unevenness: 0,
      }),
    );
    return line(`ten attacks a month fall to ${(10 * to).toFixed(1)}`, calmer);
  });
  return [
    'Said "more calm" when only reporting falls',
    ...only,
    line(
      'publishers write as before and tell of fewer attacks',
      hidden.calmer,
      'no bar: what the method can least see',
    ),
    '',
    'Said "more calm" when violence falls and reporting does not (three months against three)',
    ...falls,
  ];
}
