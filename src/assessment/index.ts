export { type Coverage, coverageOf, type MonthOfReports } from './coverage.ts';
export { type AttackRate, type Moved, movedBetween } from './direction.ts';
export { type History, historyOf } from './history.ts';
export type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedPlace,
  AssessedReport,
  AssessmentInput,
  Days,
  ImportedCount,
  Party,
  Told,
} from './input/assessment-input.ts';
export { type IndexedRecord, indexed, type PlaceRecord } from './input/indexed.ts';
export type { Comparison } from './statistics/compare.ts';
export type { Interval } from './statistics/rate.ts';
export { AssessmentProblem, type AssessmentProblemCode } from './windows/problem.ts';
export { type Asked, type Window, windowsOf } from './windows/window.ts';
