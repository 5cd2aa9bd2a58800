import { dayMonth } from './rules/day-month.ts';
import { monthDate } from './rules/month-date.ts';
import { numericDate } from './rules/numeric-date.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import type { Rule } from './scan.ts';

/** Every phrase of time, tried in this order at each token; the first that fits takes its tokens. */
export const rules: readonly Rule[] = [
  numericDate,
  // Before `monthDate`, or "5 May 2021" would leave its day behind.
  dayMonth,
  monthDate,
  weekday,
  year,
];
