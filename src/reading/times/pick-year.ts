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
  if (story.history) return storyYear(story, month);
  const published = story.published;
  if (!published) return storyYear(story, month);
  if (story.loose) return closestYear(published.from, month, day);
  const same = future ? null : yearOfSentence(story, month, day);
  if (same !== null) return same;
  const { year } = dateOf(published.to);
  const first = dayOf(year, month, day ?? 1);
  if (future) return dayOf(year, month, day ?? daysInMonth(year, month)) >= published.from ? year : year + 1;
  return first <= published.to || isBeside(story, first) ? year : year - 1;
}

// "on the 18th and 19th of September", published on the 18th.
const mostDaysBeside = 7;
const isBeside = ({ here }: Story, day: Day): boolean =>
  here?.unit === 'day' && day > here.to && day - here.to <= mostDaysBeside;

const givesYear: ReadonlySet<string> = new Set(['day', 'month', 'season']);

// "seized in June 2014 and lost in August": a month after a dated one in its sentence is of the same year or the next.
// A bare year before it, "elected in 2018, was killed on 5 May", gives its year to no day.
function yearOfSentence({ dated, published }: Story, month: number, day: number | undefined): number | null {
  if (!dated || (!givesYear.has(dated.unit) && (dated.unit !== 'year' || day !== undefined))) return null;
  const at = dateOf(dated.from);
  const year = dated.unit === 'year' || month >= at.month ? at.year : at.year + 1;
  return dayOf(year, month, day ?? 1) <= published!.to ? year : null;
}

/** The year of a month in a story: that of a year just named, unless the month told before it goes straight on. */
function storyYear(story: Story, month: number): number | null {
  const { told, fine } = story;
  if (!told || told.unit === 'decade' || told.unit === 'century') return null;
  if (told.unit === 'year' && fine && goesOn(fine.from, told.from, month)) return dateOf(fine.from).year;
  return nearestYear(told.from, told.unit, month);
}

// "On 10 March 1975 … in 1976 … On 11 March": the same month, with a year or two named in between.
function goesOn(fine: Day, year: Day, month: number): boolean {
  const at = dateOf(fine);
  const apart = Math.abs(dateOf(year).year - at.year);
  return apart > 0 && apart < 3 && month === at.month;
}

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
const acrossYears = 6;

/** The year in which a month lies nearest to the time told, forward rather than back. */
export function nearestYear(told: Day, unit: string, month: number): number {
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
