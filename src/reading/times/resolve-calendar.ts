import { addMonths, type Day, dateOf, dayOf, daysInMonth, pad, weekdayOf } from './day.ts';
import { type Moment, momentOf, noMoment } from './moment.ts';
import { aCentury, aDay, aDecade, aHalf, aMonth, aQuarter, aSeason, aYear, type Period } from './period.ts';
import { pickSeason } from './pick-season.ts';
import { pickYear } from './pick-year.ts';
import type { CalendarSense, Which } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';
import { mondayOf } from './week.ts';
import { fullYear } from './year-at.ts';

/** The moment of a date: its year from the words, from the publication, or from the story; what nothing tells stays X. */
export function resolveCalendar(sense: CalendarSense, story: Story, future: boolean): Moment {
  if (sense.century !== undefined) return momentOf(aCentury(sense.century), 'stated');
  if (sense.decade !== undefined) return momentOf(aDecade(sense.decade), 'stated');
  if (sense.weekday && sense.weekWhich) return weekdayIn(sense.weekday, sense.weekWhich, story);
  if (sense.weekday && !sense.day) return resolveWeekday(sense.weekday, sense.which, story, future);
  if (sense.day && !sense.month) return resolveDayAlone(sense.day, story);
  const year = namedYear(sense, story) ?? yearOf(sense, story, future);
  if (year === null) return withoutYear(sense);
  const period = periodOf(sense, year);
  if (!period) return noMoment(`${pad(year, 4)}-${pad(sense.month!)}-${pad(sense.day!)}`);
  return momentOf(
    sense.season === 'WI' && sense.year !== undefined ? bothWinters(period, year) : period,
    sense.year === undefined ? 'inferred' : 'stated',
  );
}

// "the class of '99", told of 1917: the last such year before the story's.
function namedYear(sense: CalendarSense, story: Story): number | undefined {
  if (sense.year === undefined || !sense.shortYear || !story.history || !story.told) return sense.year;
  return fullYear(sense.year % 100, dateOf(story.told.to).year);
}

function yearOf(sense: CalendarSense, story: Story, future: boolean): number | null {
  const { yearWhich } = sense;
  if (yearWhich) {
    const lean = yearWhich.from === 'speech' ? leanOnSpeech(story) : leanOnStory(story);
    return lean && dateOf(lean.from).year + yearWhich.way;
  }
  if (sense.season) return pickSeason(story, sense.season, sense.which, future);
  if (sense.half || sense.quarter) {
    const lean = leanOnStory(story);
    return lean && dateOf(lean.from).year;
  }
  return pickYear(story, sense.month!, sense.day, sense.which, future);
}

function periodOf(sense: CalendarSense, year: number): Period | null {
  if (sense.season) return aSeason(year, sense.season);
  if (sense.half) return aHalf(year, sense.half);
  if (sense.quarter) return aQuarter(year, sense.quarter);
  if (!sense.month) return aYear(year);
  if (!sense.day) return aMonth(year, sense.month);
  return sense.day <= daysInMonth(year, sense.month) ? aDay(dayOf(year, sense.month, sense.day)) : null;
}

// "the winter of 2014" may be the one it began with or the one it ended with.
const bothWinters = (winter: Period, year: number): Period => ({ ...winter, to: aSeason(year + 1, 'WI').to });

function withoutYear(sense: CalendarSense): Moment {
  if (sense.season) return noMoment(`XXXX-${sense.season}`, null);
  if (sense.half || sense.quarter) return noMoment(sense.half ? `XXXX-H${sense.half}` : `XXXX-Q${sense.quarter}`);
  const value = `XXXX-${pad(sense.month!)}${sense.day ? `-${pad(sense.day)}` : ''}`;
  return noMoment(value, value);
}

/** The weekday last gone, or the next when `future`; where the publication is only inferred, the nearest. */
function resolveWeekday(weekday: number, which: Which | undefined, story: Story, future: boolean): Moment {
  const said = story.published?.unit === 'day' ? story.published : leanOnSpeech(story);
  const lean = which?.from === 'story' ? leanOnStory(story) : said;
  if (lean?.unit !== 'day') return noMoment(`XXXX-WXX-${weekday}`);
  const back = (weekdayOf(lean.to) - weekday + 7) % 7;
  return momentOf(
    aDay(future && !which && back ? lean.to + 7 - back : weekdayNear(lean.to, back, which, story.loose)),
    'inferred',
  );
}

// "Tuesday last week".
function weekdayIn(weekday: number, { way, from }: Which, story: Story): Moment {
  const lean = from === 'speech' ? leanOnSpeech(story) : leanOnStory(story);
  if (lean?.unit !== 'day') return noMoment(`XXXX-WXX-${weekday}`);
  return momentOf(aDay(mondayOf(lean.to) + 7 * way + weekday - 1), 'inferred');
}

function weekdayNear(day: Day, back: number, which: Which | undefined, either: boolean): Day {
  if (which?.way === -1) return day - (back || 7);
  if (which?.way === 1) return day + 7 - back;
  if (which?.way === 0) return weekdayOf(day) >= back + 1 ? day - back : day - back + 7;
  return either && back !== 0 && back > 3 ? day + 7 - back : day - back;
}

/** "the 20th": of the month the story is in, the month after when it is past. */
function resolveDayAlone(day: number, story: Story): Moment {
  const lean = leanOnStory(story);
  if (!lean || (lean.unit !== 'day' && lean.unit !== 'month'))
    return noMoment(`XXXX-XX-${pad(day)}`, `XXXX-XX-${pad(day)}`);
  const at = dateOf(lean.from);
  if (day > daysInMonth(at.year, at.month)) return noMoment(`XXXX-XX-${pad(day)}`, `XXXX-XX-${pad(day)}`);
  const found = dayOf(at.year, at.month, day);
  const ahead = !story.history && !story.told && story.published && found > story.published.to;
  return momentOf(aDay(ahead ? addMonths(found, -1) : found), 'inferred');
}
