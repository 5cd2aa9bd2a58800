import { addMonths, type Day } from './day.ts';
import { type Moment, momentOf, noMoment } from './moment.ts';
import { aDay, aWeekend, type Period, type Unit } from './period.ts';
import { periodAt } from './period-at.ts';
import type { ShiftSense } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';

/** The moment of "two days later", "yesterday", "last week", "that year". */
export function resolveShift(sense: ShiftSense, story: Story, future = false): Moment {
  const lean = sense.which.from === 'speech' ? leanSpeaking(sense, story) : leanFor(sense, story);
  if (sense.amount === null && !(isClock(sense.unit) && lean?.unit === 'day')) return vagueShift(sense, story);
  // "The next day" with no day told before it: nobody knows the day after which.
  const untold = !story.told && sense.which.from === 'story' && sense.which.way === 1;
  if (!lean || untold) return unknownShift(sense);
  if (sense.unit === 'weekend')
    return lean.unit === 'day' ? momentOf(weekendNear(lean.to, sense.which.way), 'inferred') : noMoment('XXXX-WXX-WE');
  if (isClock(sense.unit))
    return {
      ...noMoment(hours(sense, lean), null),
      ...(lean.unit === 'day' ? { from: lean.from, to: lean.to, is: 'inferred' } : {}),
    };
  if (sense.unit === 'day' && lean.unit !== 'day') return dayWithin(sense, lean, story);
  const moved = periodAt(sense.unit, shiftDay(lean.from, sense.unit, sense.which.way * (sense.amount ?? 0)));
  return landsAhead(sense, story, moved) && !future ? unknownShift(sense) : momentOf(moved, 'inferred');
}

// "three years after the raid": news tells of nothing after its publication, so it is another time it counts from.
const landsAhead = ({ which }: ShiftSense, { history, published }: Story, moved: Period): boolean =>
  !history && which.from === 'story' && which.way === 1 && !!published && moved.from > published.to;

// "yesterday" and "last week" are said on the day of publication, even in a text that tells of long ago.
function leanSpeaking(sense: ShiftSense, story: Story): Period | null {
  const close = sense.unit === 'day' || sense.unit === 'week' || sense.unit === 'weekend';
  const told = story.history && sense.which.way === 0;
  return close && !told && story.published?.unit === 'day' ? story.published : leanOnSpeech(story);
}

/** A day some units on. Months keep their day, halves are rounded down. */
export function shiftDay(day: Day, unit: Unit, amount: number): Day {
  const monthsIn: Partial<Record<Unit, number>> = {
    month: 1,
    season: 3,
    quarter: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
  };
  const months = monthsIn[unit];
  if (months) return addMonths(day, Math.trunc(months * amount));
  if (unit === 'hour') return day + Math.sign(amount) * Math.ceil(Math.abs(amount) / 24);
  return day + Math.trunc(unit === 'week' ? amount * 7 : unit === 'day' ? amount : 0);
}

const isClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

const hours = (sense: ShiftSense, lean: Period): string =>
  lean.unit === 'day' ? `${lean.timex}TXX` : sense.which.way < 0 ? 'PAST_REF' : 'FUTURE_REF';

// A weekend is "this" one or "the" one from its Saturday on until the next.
function weekendNear(day: Day, way: -1 | 0 | 1): Period {
  const begun = aWeekend(day - 5);
  if (way === 1) return aWeekend(begun.from + 7);
  return way === -1 && begun.to >= day ? aWeekend(begun.from - 7) : begun;
}

// "the next day" leans on the last day told, not on the month told after it.
function leanFor(sense: ShiftSense, story: Story): Period | null {
  if ((sense.unit === 'day' || sense.unit === 'week') && story.day !== null && story.told?.unit !== 'day') {
    const holds = story.told && story.day >= story.told.from && story.day <= story.told.to;
    if (holds || story.told === null) return aDay(story.day);
  }
  return leanOnStory(story);
}

// "three days later" after a month: some day of it, unless the publication's own month is all there is.
function dayWithin(_sense: ShiftSense, lean: Period, story: Story): Moment {
  if (!story.history && (lean === story.published || lean.unit === 'year')) return noMoment('XXXX-XX-XX');
  if (lean.unit === 'decade' || lean.unit === 'century') return noMoment('XXXX-XX-XX');
  const month = lean.unit === 'month' && /-\d\d$/.test(lean.edtf);
  const timex = month ? `${lean.timex}-XX` : `${periodAt('year', lean.from).timex}-XX-XX`;
  const edtf = month ? `${lean.edtf}-XX` : null;
  return { ...noMoment(timex, edtf), from: lean.from, to: lean.to, is: 'inferred' };
}

function unknownShift(sense: ShiftSense): Moment {
  if (sense.which.way === 0 && sense.which.from === 'speech') return noMoment('PRESENT_REF');
  const blank: Partial<Record<Unit, string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' };
  return noMoment(blank[sense.unit] ?? (sense.which.way < 0 ? 'PAST_REF' : 'FUTURE_REF'));
}

// How many a few can be, at least and at most.
export const few: Partial<Record<Unit, readonly [number, number]>> = {
  day: [2, 7],
  week: [2, 8],
  month: [2, 11],
  year: [2, 10],
  decade: [2, 5],
};

function vagueShift(sense: ShiftSense, story: Story): Moment {
  const timex = sense.which.way < 0 ? 'PAST_REF' : 'FUTURE_REF';
  const lean = story.history ? null : sense.which.from === 'speech' ? leanOnSpeech(story) : leanOnStory(story);
  const range = few[sense.unit];
  if (!lean || !range) return noMoment(timex);
  const ends = [
    shiftDay(lean.from, sense.unit, sense.which.way * range[0]),
    shiftDay(lean.from, sense.unit, sense.which.way * range[1]),
  ];
  const [from, to] = [
    periodAt(edgeUnit(sense.unit), Math.min(...ends)),
    periodAt(edgeUnit(sense.unit), Math.max(...ends)),
  ];
  if (landsAhead(sense, story, from)) return noMoment(timex);
  return { timex, edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to, is: 'inferred', period: null };
}

const edgeUnit = (unit: Unit): Unit => (unit === 'week' ? 'day' : unit === 'decade' ? 'year' : unit);
