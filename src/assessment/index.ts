export {
  type AssessedMonth,
  type Assessment,
  assess,
  assessInShort,
  assessMonths,
  levelAndDirection,
} from './assess.ts';
export type { Change } from './changes.ts';
export { claimHeld } from './claims-held.ts';
export { type Coverage, coverageOf, type MonthOfReports } from './coverage.ts';
export { type AttackRate, type Moved, movedBetween } from './direction.ts';
export { type Gap, oldAfter } from './gaps.ts';
export { type History, historyOf } from './history.ts';
export { type HeldClaim, saysOf, type Word } from './hold-claim.ts';
export { indicators } from './indicators/index.ts';
export type { Indicator, IndicatorValue, SaidState } from './indicators/indicator.ts';
export type {
  AssessedCondition,
  AssessedDataset,
  AssessedFigure,
  AssessedIncident,
  AssessedPlace,
  AssessedReport,
  AssessmentInput,
  Days,
  ImportedCount,
  ImportedEvent,
  Party,
  Told,
} from './input/assessment-input.ts';
export { indexed } from './input/indexed.ts';
export { placeNamed, placesNamed } from './input/place-named.ts';
export type { IndexedRecord, PlaceRecord } from './input/place-record.ts';
export { reindexed } from './input/reindexed.ts';
export { type AssessedLevel, type LevelPolicy, standardPolicy } from './level.ts';
export type { Comparison } from './statistics/compare.ts';
export type { Interval } from './statistics/rate.ts';
export { type Explanation, type Reconciliation, totalsReconciled } from './totals.ts';
export { dayOf } from './windows/day.ts';
export { lastDayOf, twelveMonthsTo } from './windows/last-months.ts';
export { AssessmentProblem, type AssessmentProblemCode } from './windows/problem.ts';
export { type Asked, daysOf, type Window, windowOf, windowsOf } from './windows/window.ts';
