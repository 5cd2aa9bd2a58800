import { type Day, dateOf, dayOf, daysInMonth } from './day.ts';
import type { Which } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';

export interface YearPick {
  readonly year: number;
  readonly from: 'speech' | 'story';
}

/**
 * The year of a month or day that the words leave out, or null when nothing tells it.
 * News looks back: the last such month not after publication, the next one when `future`.
 * A history goes on from where its story is.
 */
export function pickYear(
  story: Story,
  month: number,
  day: number | undefined,
  which: Which | undefined,
  future: boolean,
): number | null {
  if (which) return pickWhich(story, month, which);
  if (story.history) return story.told ? nearestYear(story.told.from, story.told.unit, month) : null;
  const published = story.published;
  if (!published)
    return story.told && sameYearIsMeant(story.told.unit) ? nearestYear(story.told.from, story.told.unit, month) : null;
  if (story.loose) return closestYear(published.from, month, day);
  const { year } = dateOf(published.to);
  const first = dayOf(year, month, day ?? 1);
  if (future) return dayOf(year, month, day ?? daysInMonth(year, month)) >= published.from ? year : year + 1;
  return first <= published.to ? year : year - 1;
}

const sameYearIsMeant = (unit: string): boolean => unit !== 'decade' && unit !== 'century';

function pickWhich(story: Story, month: number, which: Which): number | null {
  const lean = which.from === 'speech' ? leanOnSpeech(story) : leanOnStory(story);
  if (!lean) return null;
  const at = dateOf(lean.to);
  if (which.way === 0) return at.year;
  const coarse = lean.unit === 'year';
  if (which.way < 0) return month < at.month && !coarse ? at.year : at.year - 1;
  return month > at.month && !coarse ? at.year : at.year + 1;
}

// A story runs forward: to step back across a year's end takes more than to step on.
const acrossYears = 5;

function nearestYear(told: Day, unit: string, month: number): number {
  const at = dateOf(told);
  if (unit === 'year' || unit === 'decade' || unit === 'century') return at.year;
  let best = at.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [at.year, at.year + 1, at.year - 1]) {
    const cost = Math.abs((year - at.year) * 12 + month - at.month) + (year === at.year ? 0 : acrossYears);
    if (cost < least) [least, best] = [cost, year];
  }
  return best;
}

function closestYear(to: Day, month: number, day: number | undefined): number {
  const { year } = dateOf(to);
  const distance = (y: number): number => Math.abs(dayOf(y, month, day ?? 15) - to);
  return [year - 1, year, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
}
