import type { Days } from '../input/assessment-input.ts';
import { type Day, dayOf, daysInMonth, isoOf, monthOf, monthStart } from './day.ts';
import { AssessmentProblem } from './problem.ts';

/** Days from the first to the last, both included. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

export const monthsIn = ({ first, last }: Window): number => (last - first + 1) / daysInMonth;

/** Months to divide by for a level: a window shorter than a month is taken for a whole one. */
export const wholeMonths = (window: Window): number => Math.max(monthsIn(window), 1);

export const daysOf = ({ first, last }: Window): Days => ({ from: isoOf(first), to: isoOf(last) });

export const overlap = (a: Window, b: Window): boolean => a.first <= b.last && b.first <= a.last;

/** The window of the same length just before: of whole calendar months as many months, else as many days. */
export function windowBefore({ first, last }: Window): Window {
  const [from, to] = [monthOf(first), monthOf(last + 1)];
  const whole = monthStart(from) === first && monthStart(to) === last + 1;
  return { first: whole ? monthStart(2 * from - to) : first - (last - first + 1), last: first - 1 };
}

/** Days as the record states them; null when they are no days. */
export function windowOf(days: Days | null): Window | null {
  if (!days) return null;
  const [first, last] = [dayOf(days.from), dayOf(days.to)];
  return first <= last ? { first, last } : null;
}

/** What is asked: a window, and the one it is compared with. `now` is the day of asking. */
export interface Asked {
  readonly window: Days;
  /** Null or missing: the days or whole months of the same number just before. */
  readonly against?: Days | null;
  readonly now: string;
}

/**
 * The windows asked for. A window that reaches past today is cut at today, which is said by `cut`.
 * @throws AssessmentProblem on days that are none, a window that ends before it begins, lies in the future or overlaps.
 */
export function windowsOf({ window: asked, against, now }: Asked): { window: Window; against: Window; cut: boolean } {
  const today = checkedDay(now);
  const whole = checked(asked);
  if (whole.first > today)
    throw new AssessmentProblem(
      'window in the future',
      asked.from,
      'the window begins after today',
      'Ask about days that have been.',
    );
  const window = { first: whole.first, last: Math.min(whole.last, today) };
  const earlier = against ? checked(against) : windowBefore(window);
  if (overlap(window, earlier))
    throw new AssessmentProblem(
      'windows overlap',
      `${asked.from} to ${asked.to}`,
      'both windows hold some of the same days',
      'Choose windows that share no day.',
    );
  if (earlier.first > today)
    throw new AssessmentProblem(
      'window in the future',
      isoOf(earlier.first),
      'the window begins after today',
      'Ask about days that have been.',
    );
  return { window, against: { ...earlier, last: Math.min(earlier.last, today) }, cut: window.last < whole.last };
}

function checkedDay(iso: string): Day {
  const day = dayOf(iso);
  if (Number.isNaN(day)) throw new AssessmentProblem('not a day', iso, 'this is no day', 'Write it as 2021-03-31.');
  return day;
}

function checked({ from, to }: Days): Window {
  const window = { first: checkedDay(from), last: checkedDay(to) };
  if (window.last < window.first)
    throw new AssessmentProblem(
      'window ends before it begins',
      `${from} to ${to}`,
      'it ends before it begins',
      'Turn the days round.',
    );
  return window;
}
