import {
  type Direction,
  type DirectionFacts,
  directionRules,
  isThinToCompare,
  type Worded,
} from '../codebook/index.ts';
import { coverageFacts, reportingSeen } from './coverage.ts';
import type { PlaceRecord } from './input/place-record.ts';
import { type Comparison, compare, happenedInterval, happenedRatio, recordedRatio } from './statistics/compare.ts';
import type { Dispersion } from './statistics/dispersion.ts';
import { probabilityBelowOne } from './statistics/log-density.ts';
import { type Interval, rateInterval } from './statistics/rate.ts';
import { detectionOf } from './statistics/reporting.ts';
import { type Violence, violenceIn } from './violence.ts';
import type { Window } from './windows/window.ts';

/** Attacks of a window: how many, and how many a month with the 95 % interval. */
export interface AttackRate {
  readonly attacks: number;
  /** As recorded. */
  readonly recorded: Interval;
  /** With the attacks that nobody told of, as far as the overlap between publishers shows them. */
  readonly happened: Interval;
  readonly rests: readonly string[];
}

/** Which way a place moves from one window to another. */
export interface Moved {
  readonly direction: Direction;
  readonly rule: string;
  readonly because: Worded;
  readonly now: AttackRate;
  readonly before: AttackRate;
  readonly recorded: Comparison;
  readonly happened: Comparison;
  /** Reports a month that tell of no attack: what shows whether reporting itself changed. */
  readonly otherReports: { readonly now: number; readonly before: number };
}

/** Compares two windows of a place. */
export function movedBetween(record: PlaceRecord, earlier: Window, later: Window, dispersion: Dispersion): Moved {
  const [before, now] = [violenceIn(record, earlier), violenceIn(record, later)];
  const [seenBefore, seenNow] = [reportingSeen(record, earlier, before), reportingSeen(record, later, now)];
  const detection = detectionOf(seenBefore, seenNow);
  const { recorded, happened } = compare(before, now, dispersion, detection);
  const thin = isThinIn(record, [earlier, later]);
  const rule = ruleOf({ recordedFell: recorded.fell, happenedFell: happened.fell, thin });
  const rate = (violence: Violence, which: 'earlier' | 'later'): AttackRate => ({
    attacks: violence.count,
    recorded: rateInterval(violence, dispersion),
    happened: happenedInterval(violence, dispersion, detection, which),
    rests: violence.incidents.map(({ id }) => id),
  });
  return {
    direction: rule.direction,
    rule: rule.code,
    because: rule.because,
    now: rate(now, 'later'),
    before: rate(before, 'earlier'),
    recorded,
    happened,
    otherReports: {
      now: seenNow.otherReports / now.months,
      before: seenBefore.otherReports / before.months,
    },
  };
}

/** The direction alone, as `movedBetween` has it: what its rule does not ask is not worked out. */
export function directionBetween(
  record: PlaceRecord,
  earlier: Window,
  later: Window,
  dispersionOf: () => Dispersion,
): Direction {
  const compared = once(() => {
    const [before, now] = [violenceIn(record, earlier), violenceIn(record, later)];
    return { before, now, ratio: recordedRatio(before, now, dispersionOf()) };
  });
  const recordedFell = once(() => probabilityBelowOne(compared().ratio));
  const happenedFell = once(() => {
    const { before, now, ratio } = compared();
    const detection = detectionOf(reportingSeen(record, earlier, before), reportingSeen(record, later, now));
    return probabilityBelowOne(happenedRatio(ratio, detection));
  });
  const facts: DirectionFacts = {
    thin: isThinIn(record, [earlier, later]),
    get recordedFell() {
      return recordedFell();
    },
    get happenedFell() {
      return happenedFell();
    },
  };
  return ruleOf(facts).direction;
}

const isThinIn = (record: PlaceRecord, windows: readonly Window[]): boolean =>
  windows.some((window) => isThinToCompare(coverageFacts(record, window)));

const ruleOf = (facts: DirectionFacts) => directionRules.find(({ holds }) => holds(facts))!;

function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
