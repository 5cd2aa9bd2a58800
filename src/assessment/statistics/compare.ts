import type { Dispersion } from './dispersion.ts';
import { differenceOf, type LogDensity, probabilityBelowOne, quantilesOf } from './log-density.ts';
import { type Counted, type Interval, rateDensity, stepFor } from './rate.ts';
import { type Detection, detectionChance, detectionRatio } from './reporting.ts';

/** A later window's rate beside an earlier one's. */
export interface Comparison {
  /** The later rate over the earlier one, with its 95 % interval. */
  readonly ratio: Interval;
  /** The probability that the rate fell. */
  readonly fell: number;
}

const ratioOf = (density: LogDensity): Comparison => {
  const [best, low, high] = quantilesOf(density, [0.5, 0.025, 0.975]);
  return { ratio: { best: best!, low: low!, high: high! }, fell: probabilityBelowOne(density) };
};

/** Two windows beside each other: as recorded, and as it happened. */
export interface Comparisons {
  readonly recorded: Comparison;
  /** What was recorded, over the chance in each window that an event is told at all. */
  readonly happened: Comparison;
}

/** Compares what was recorded and what happened. */
export function compare(earlier: Counted, later: Counted, dispersion: Dispersion, detection: Detection): Comparisons {
  const recorded = recordedRatio(earlier, later, dispersion);
  return { recorded: ratioOf(recorded), happened: ratioOf(happenedRatio(recorded, detection)) };
}

/** The rate at which events happened in one of the windows, with those that nobody told of. */
export function happenedInterval(
  window: Counted,
  dispersion: Dispersion,
  detection: Detection,
  which: 'earlier' | 'later',
): Interval {
  const step = stepFor([window], dispersion);
  const rate = rateDensity(window, dispersion, step);
  return ratioOf(differenceOf(rate, detectionChance(detection, which, step))).ratio;
}

/** The later rate over the earlier one, as recorded. */
export function recordedRatio(earlier: Counted, later: Counted, dispersion: Dispersion): LogDensity {
  const step = stepFor([earlier, later], dispersion);
  return differenceOf(rateDensity(later, dispersion, step), rateDensity(earlier, dispersion, step));
}

/** The same of what happened: what was recorded over the chance that it is told. */
export const happenedRatio = (recorded: LogDensity, detection: Detection): LogDensity =>
  differenceOf(recorded, detectionRatio(detection, recorded.step));
