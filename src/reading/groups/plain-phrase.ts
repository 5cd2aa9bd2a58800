import type { Phrase } from './phrase.ts';

export const none = { best: 0, min: 0, max: 0 } as const;
export const one = { best: 1, min: 1, max: 1 } as const;
export const two = { best: 2, min: 2, max: 2 } as const;

/** A phrase of which nothing is known but what `rest` says. */
export const phrase = (first: number, last: number, rest: Partial<Phrase> & Pick<Phrase, 'kind' | 'rule'>): Phrase => ({
  first,
  last,
  count: null,
  person: null,
  actor: null,
  definite: false,
  others: false,
  noun: null,
  ...rest,
});
