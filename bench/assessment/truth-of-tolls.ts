import { poisson, randomFrom } from './random.ts';
import { line, shareOf } from './share.ts';
import { simulate } from './simulate.ts';
import { allTold } from './trials.ts';

/** How often the range of rival numbers of the dead, added up over a month, holds the truth. */
export function truthOfTolls(runs: number): string[] {
  const random = randomFrom(31);
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const months = 1 + poisson(random, 1);
    const truth = { months, rate: () => 6, size: 4, publishers: [...allTold, ...allTold], unevenness: 0 };
    const { input, killed } = simulate(random, truth);
    const dead = [...killed.values()].reduce((a, b) => a + b, 0);
    const sum = (of: 'min' | 'max'): number => input.incidents.reduce((all, one) => all + (one.killed?.[of] ?? 0), 0);
    held += Number(sum('min') <= dead && dead <= sum('max'));
  }
  return ['Rival counts', line('sums of lowest and highest that hold the dead', shareOf(held, runs))];
}
