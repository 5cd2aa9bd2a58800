import type { Mention } from './mention.ts';

export const countUnits = [
  'people',
  'families',
  'villages',
  'houses',
  'animals',
  'items',
  'events',
  'percent',
] as const;
export type CountUnit = (typeof countUnits)[number];

/**
 * How many, as the words say it. "at least four": best 4, min 4, max null; "dozens": best 24, min 24, max null;
 * "up to 60": best 60, min 0, max 60. `by` splits the total: `[{ who: 'civilians', count: 3 }]`.
 */
export interface Count {
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
  readonly unit: CountUnit;
  readonly text: string;
  readonly by?: readonly { readonly who: string; readonly count: number }[];
}

/**
 * A number in the text with what it counts: "at least 12 villages", "a man and his two sons", "three others".
 * `noun` is the head noun in lower case, null when the words leave it out ("three were wounded").
 */
export interface CountMention extends Mention {
  readonly count: Count;
  readonly noun: string | null;
  /** Token index of the noun; null with a noun left out. */
  readonly nounAt: number | null;
  /** Tokens of the number itself, both included. */
  readonly number: readonly [first: number, last: number];
  /** "three others", "two more": counted beside somebody already counted. */
  readonly others: boolean;
  /** An ordinal, an age, a year, a clock time, a weapon's calibre, a unit's number: not a quantity of something. */
  readonly kind: 'quantity' | 'other';
}
