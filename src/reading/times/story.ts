import { type Day, dateOf } from './day.ts';
import type { Period } from './period.ts';

/** Where the text is in time when a time expression is met. */
export interface Story {
  /** When the report was published, as a day, month or year; null when unknown. */
  readonly published: Period | null;
  /** The publication date is only inferred from a date in the text: what is told may lie on either side of it. */
  readonly loose: boolean;
  /** The text tells of a time long before it was published, and carries its own dates. */
  readonly history: boolean;
  /** The last time told. */
  readonly told: Period | null;
  /** The last day told. */
  readonly day: Day | null;
  /** The last month or day told. */
  readonly fine: Period | null;
  /** The last time told in this sentence. */
  readonly here: Period | null;
  /** The last date in this sentence that has its own year. */
  readonly dated: Period | null;
  /** A year named in passing, far from the story; a second one near it moves the story there. */
  readonly aside: number | null;
}

/** The period that words such as "that year" or "two days later" lean on. */
export const leanOnStory = (story: Story): Period | null => story.told ?? (story.history ? null : story.published);

/** The period that words such as "last year" or "ago" lean on: the publication, or in a history the story itself. */
export const leanOnSpeech = (story: Story): Period | null =>
  story.history ? (story.told ?? story.published) : story.published;

// A bare year further than this from the story is said in passing.
const mostYearsOn = 5;

// News looks ahead only in passing, and a history speaks of its own day only in passing.
function isAhead({ history, loose, published }: Story, { from }: Period): boolean {
  if (!published || loose) return false;
  return history ? from > published.from - 14 : from > published.to;
}

const isCoarse = ({ unit }: Period): boolean => unit === 'decade' || unit === 'century';

/** The story after another period is told: a wider one around it, or a year in passing, leaves it where it is. */
export function goOn(story: Story, period: Period | null): Story {
  if (!period || isAhead(story, period)) return story;
  const { told } = story;
  const fine = period.unit === 'day' || period.unit === 'month';
  const moved = {
    ...story,
    told: period,
    aside: null,
    fine: fine ? period : story.fine,
    day: period.unit === 'day' ? period.from : story.day,
  };
  if (!told || fine) return moved;
  if (isCoarse(period) || (period.from <= told.from && told.to <= period.to)) return story;
  if (period.unit !== 'year' || isCoarse(told)) return moved;
  const { year } = dateOf(period.from);
  const near = (other: number): boolean => Math.abs(year - other) <= mostYearsOn;
  if (near(dateOf(told.from).year) || (story.aside !== null && near(story.aside))) return moved;
  return { ...story, aside: year };
}
