import { type Day, dateOf, dayOf, isoOf } from './day.ts';
import { type Moment, momentOf, noMoment } from './moment.ts';
import { aDay, aYear } from './period.ts';
import { pickYear } from './pick-year.ts';
import type { Story } from './story.ts';

// News tells of the days before it: of two readings the one this near to publication is meant …
const near = 14;
// … when the other is at least this far.
const far = 45;

/** A numeric date that can be read two ways: one of them where the publication date rules the other out, else both. */
export function resolveEither(days: readonly [Day, Day], story: Story): Moment {
  const meant = story.published && !story.loose ? meantBy(days, story.published.to) : null;
  if (meant !== null) return momentOf(aDay(meant), 'inferred');
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const timex = `${aYear(dateOf(from).year).timex}-XX-XX`;
  return { timex, edtf: `[${isoOf(from)},${isoOf(to)}]`, from, to, is: 'stated', period: null };
}

function meantBy(days: readonly [Day, Day], published: Day): Day | null {
  const past = days.filter((day) => day <= published);
  if (past.length < 2) return past[0] ?? null;
  const [earlier, later] = [Math.min(...days), Math.max(...days)];
  return published - later <= near && published - earlier >= far ? later : null;
}

/** "on 09/12": either order, in the year that the story or the publication gives. */
export function resolveEitherMonth(one: number, other: number, story: Story, future: boolean): Moment {
  const first = pickYear(story, other, one, undefined, future);
  const second = pickYear(story, one, other, undefined, future);
  if (first === null || second === null) return noMoment('XXXX-XX-XX');
  return { ...resolveEither([dayOf(first, other, one), dayOf(second, one, other)], story), is: 'inferred' };
}
