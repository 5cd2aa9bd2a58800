import { century } from './rules/century.ts';
import { clockTime } from './rules/clock-time.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayOfSpeech } from './rules/day-of-speech.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { feast } from './rules/feast.ts';
import { monthDate } from './rules/month-date.ts';
import { monthEnd } from './rules/month-end.ts';
import { numericDate } from './rules/numeric-date.ts';
import { offset } from './rules/offset.ts';
import { partOfDay } from './rules/part-of-day.ts';
import { portion } from './rules/portion.ts';
import { reference } from './rules/reference.ts';
import { repeated } from './rules/repeated.ts';
import { season } from './rules/season.ts';
import { stretch } from './rules/stretch.ts';
import { unitChosen } from './rules/unit-chosen.ts';
import { weekday } from './rules/weekday.ts';
import { weekend } from './rules/weekend.ts';
import { year } from './rules/year.ts';
import { yearMonth } from './rules/year-month.ts';
import type { Rule } from './scan.ts';

/** Every phrase of time, tried in this order at each token; the first that fits takes its tokens. */
export const rules: readonly Rule[] = [
  numericDate,
  clockTime,
  // Before `monthDate`, or "5 May 2021" would leave its day behind.
  dayMonth,
  monthDate,
  yearMonth,
  weekday,
  // Before `year`, or "1982 summer" and "the 1990's" would be years.
  season,
  decade,
  century,
  year,
  feast,
  dayOfSpeech,
  weekend,
  dayOfMonth,
  partOfDay,
  portion,
  // Before `unitChosen`: "the past three days" is no day.
  stretch,
  unitChosen,
  monthEnd,
  repeated,
  // Before `duration`: "two days later" is a day.
  offset,
  duration,
  reference,
];
