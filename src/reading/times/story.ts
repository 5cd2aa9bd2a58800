import type { Day } from './day.ts';
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
}

/** The period that words such as "that year" or "two days later" lean on. */
export const leanOnStory = (story: Story): Period | null => story.told ?? (story.history ? null : story.published);

/** The period that words such as "last year" or "ago" lean on: the publication, or in a history the story itself. */
export const leanOnSpeech = (story: Story): Period | null =>
  story.history ? (story.told ?? story.published) : story.published;
