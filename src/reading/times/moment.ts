import type { Day } from './day.ts';
import type { Period } from './period.ts';

/** What a time expression comes to: its TIMEX3 value, its EDTF and its days, as far as they can be told. */
export interface Moment {
  readonly timex: string;
  readonly edtf: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly is: 'stated' | 'inferred';
  /** The stretch of the calendar it names, where it names one: what later words can lean on. */
  readonly period: Period | null;
}

export const momentOf = (period: Period, is: Moment['is']): Moment => ({
  timex: period.timex,
  edtf: period.edtf,
  from: period.from,
  to: period.to,
  is,
  period,
});

/** A value that names no day: "daily", "recently", "two hours". */
export const noMoment = (timex: string, edtf: string | null = null): Moment => ({
  timex,
  edtf,
  from: null,
  to: null,
  is: 'stated',
  period: null,
});
