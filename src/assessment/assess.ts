import { type Change, changesIn } from './changes.ts';
import { claimsHeld } from './claims-held.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { directionBetween, type Moved, movedBetween } from './direction.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { historyOf, scatterOf } from './history.ts';
import type { HeldClaim } from './hold-claim.ts';
import { indicators } from './indicators/index.ts';
import type { IndicatorValue } from './indicators/indicator.ts';
import type { AssessedPlace, Days } from './input/assessment-input.ts';
import type { IndexedRecord, PlaceRecord } from './input/place-record.ts';
import { type AssessedLevel, type LevelPolicy, levelOf, standardPolicy } from './level.ts';
import type { Dispersion } from './statistics/dispersion.ts';
import { type Reconciliation, totalsReconciled } from './totals.ts';
import { undatedViolence } from './violence.ts';
import { dayOf, monthStart } from './windows/day.ts';
import { type Asked, daysOf, type Window, windowsOf } from './windows/window.ts';

/** How calm a place was in a window, which way it moved, how sure that is, on whose word, and what is not known. */
export interface Assessment {
  readonly place: AssessedPlace;
  readonly window: Days;
  readonly against: Days;
  /** The window asked for reached past today and was cut there. */
  readonly cut: boolean;
  readonly level: AssessedLevel;
  readonly moved: Moved;
  readonly changes: readonly Change[];
  readonly indicators: readonly IndicatorValue[];
  readonly coverage: Coverage;
  readonly coverageAgainst: Coverage;
  readonly claims: readonly HeldClaim[];
  readonly totals: readonly Reconciliation[];
  readonly gaps: readonly Gap[];
  /** Attacks set in the place that no window counts, since their day is not known well enough. */
  readonly undated: readonly string[];
}

/**
 * Assesses a place in a window.
 * @throws AssessmentProblem when the record is empty or lacks the place, or the windows are none.
 */
export function assess(
  index: IndexedRecord,
  place: string,
  asked: Asked,
  policy: LevelPolicy = standardPolicy,
): Assessment {
  const record = index.of(place);
  const { window, against, cut } = windowsOf(asked);
  const today = dayOf(asked.now);
  const history = historyOf(record, today);
  const touches = ({ between: [from, to] }: Change): boolean =>
    dayOf(`${from}-01`) <= window.last && dayOf(`${to}-28`) >= Math.min(against.first, window.first);
  return {
    place: record.place,
    window: daysOf(window),
    against: daysOf(against),
    cut,
    ...inShort(record, window, against, history.dispersion, policy),
    changes: changesIn(record, history).filter(touches),
    indicators: indicators.map(({ code, measure }) => ({ code, ...measure(record, window) })),
    coverage: coverageOf(record, window),
    coverageAgainst: coverageOf(record, against),
    claims: claimsHeld(index, place, window, today, policy),
    totals: totalsReconciled(index, place, [window, against]),
    gaps: gapsIn(index, record, window),
    undated: undatedViolence(record).map(({ id }) => id),
  };
}

/** Level and direction of a place in a window, and nothing else: what a list of many places shows. */
export function assessInShort(
  index: IndexedRecord,
  place: string,
  asked: Asked,
  policy: LevelPolicy = standardPolicy,
): AssessedMonth {
  const record = index.of(place);
  const { window, against } = windowsOf(asked);
  return { window: daysOf(window), ...inShort(record, window, against, scatterOf(record, dayOf(asked.now)), policy) };
}

/** Level and direction as words: what a list of thousands of places shows. */
export function levelAndDirection(
  record: PlaceRecord,
  asked: Asked,
  policy: LevelPolicy = standardPolicy,
): Pick<AssessedLevel, 'level' | 'rule'> & Pick<Moved, 'direction'> {
  const { window, against } = windowsOf(asked);
  const { level, rule } = levelOf(record, window, policy);
  const scatter = () => scatterOf(record, dayOf(asked.now));
  return { level, rule, direction: directionBetween(record, against, window, scatter) };
}

/** Level and direction of one month against the one before. */
export interface AssessedMonth {
  readonly window: Days;
  readonly level: AssessedLevel;
  readonly moved: Moved;
}

/** Every calendar month of a stretch, each against the month before; what a map or a timeline shows. */
export function assessMonths(
  index: IndexedRecord,
  place: string,
  stretch: { readonly fromMonth: number; readonly toMonth: number; readonly now: string },
  policy: LevelPolicy = standardPolicy,
): AssessedMonth[] {
  const record = index.of(place);
  const scatter = scatterOf(record, dayOf(stretch.now));
  const span = (month: number): Window => ({ first: monthStart(month), last: monthStart(month + 1) - 1 });
  return Array.from({ length: stretch.toMonth - stretch.fromMonth }, (_, i) => {
    const window = span(stretch.fromMonth + i);
    return { window: daysOf(window), ...inShort(record, window, span(stretch.fromMonth + i - 1), scatter, policy) };
  });
}

const inShort = (record: PlaceRecord, window: Window, against: Window, scatter: Dispersion, policy: LevelPolicy) => ({
  level: levelOf(record, window, policy),
  moved: movedBetween(record, against, window, scatter),
});
