import type { ReportProblem } from '../../report-problem.ts';
import type { Cells } from './columns.ts';

/** A row as its format gives it, or why it could not; `line` is where it begins, the first being 1. */
export interface CellRow {
  readonly line: number;
  readonly cells: Cells | ReportProblem;
}
