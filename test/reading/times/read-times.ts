import { findTimes, type TimesFound } from '../../../src/reading/times/index.ts';
import { wordsOf } from '../../../src/reading/words.ts';

/** The times of a text, published on a day when one is given. */
export function timesFound(text: string, published: string | null = null): TimesFound {
  return findTimes(wordsOf({ text, passages: [{ start: 0, end: text.length, kind: 'body' }] }), published);
}

/** Each time expression as `text = timex`. */
export const timexOf = (text: string, published: string | null = null): string[] =>
  timesFound(text, published).times.map((time) => `${time.text} = ${time.timex}`);

/** Each time expression as `text = earliest..latest`. */
export const daysOf = (text: string, published: string | null = null): string[] =>
  timesFound(text, published).times.map((time) => `${time.text} = ${time.earliest}..${time.latest}`);
