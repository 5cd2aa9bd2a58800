import type { Which } from './sense.ts';

const whiches: Record<string, Which> = {
  that: { way: 0, from: 'story' },
  same: { way: 0, from: 'story' },
  this: { way: 0, from: 'speech' },
  last: { way: -1, from: 'speech' },
  past: { way: -1, from: 'speech' },
  next: { way: 1, from: 'speech' },
  coming: { way: 1, from: 'speech' },
  previous: { way: -1, from: 'story' },
  preceding: { way: -1, from: 'story' },
  following: { way: 1, from: 'story' },
  subsequent: { way: 1, from: 'story' },
};

/** What "last", "this", "that", "the following" choose; undefined for any other word. */
export const whichWord = (word: string): Which | undefined =>
  Object.hasOwn(whiches, word) ? whiches[word] : undefined;
