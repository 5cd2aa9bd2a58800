import { historyOf, indexed, type Moved, movedBetween, type Window } from '../../src/assessment/index.ts';
import type { Random } from './random.ts';
import { monthFrom, place, type SimulatedPublisher, simulate, type Truth } from './simulate.ts';

/** Months of every trial, and of each of the two windows compared at its end. */
export const months = 48;
export const windowMonths = 3;
const turn = months - windowMonths;

/** The rate of a trial: drawn evenly in its logarithm, from half an event a month to twenty. */
export const drawnRate = (random: Random): number => 0.5 * 40 ** random();

export const isLater = (month: number): boolean => month >= turn;

/** Publishers that tell of an event with chances of their own; `later` changes effort in the later window. */
export function publishers(random: Random, later: (p: number) => number, quiet = false): SimulatedPublisher[] {
  return Array.from({ length: 3 + Math.floor(random() * 3) }, (_, p) => {
    const [tells, others] = [0.3 + random() * 0.5, quiet ? 0 : 2 + random() * 10];
    const effort = later(p);
    return {
      tells: (month) => tells * (isLater(month) ? effort : 1),
      others: (month) => others * (isLater(month) ? effort : 1),
    };
  });
}

/** Everything is reported, by one publisher that also writes about other things, so that only the rates are at stake. */
export const allTold: readonly SimulatedPublisher[] = [
  { tells: () => 1, others: () => 10 },
  { tells: () => 1, others: () => 10 },
];

/** Compares the last window of a simulated record with the one before it. */
export function trial(random: Random, truth: Omit<Truth, 'months'>): Moved {
  const record = indexed(simulate(random, { ...truth, months }).input).of(place);
  const span = (from: number, to: number): Window => ({ first: monthFrom(from), last: monthFrom(to) - 1 });
  const { dispersion } = historyOf(record, monthFrom(months) - 1);
  return movedBetween(record, span(turn - windowMonths, turn), span(turn, months), dispersion);
}
