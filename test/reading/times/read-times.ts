import { findTimes, type TimesFound } from '../../../src/reading/times/index.ts';
import { wordsOf } from '../../../src/reading/words.ts';
import type { Passage } from '../../../src/reports/index.ts';

/** The times of a text, published on a day when one is given. */
export function timesFound(text: string, published: string | null = null): TimesFound {
  return findTimes(wordsOf({ text, passages: paragraphsOf(text) }), published);
}

/** Each time expression as `text = timex`. */
export const timexOf = (text: string, published: string | null = null): string[] =>
  timesFound(text, published).times.map((time) => `${time.text} = ${time.timex}`);

/** Each time expression as `text = earliest..latest`. */
export const daysOf = (text: string, published: string | null = null): string[] =>
  timesFound(text, published).times.map((time) => `${time.text} = ${time.earliest}..${time.latest}`);

function paragraphsOf(text: string): Passage[] {
  return [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
    kind: 'body',
  }));
}
