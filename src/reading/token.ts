import type { Span } from '../reports/index.ts';

/**
 * One word, number or mark. `lower` is the lower-case text with curly apostrophes straightened and a
 * possessive `'s` split off as a token of its own, so lexicons are written once, in plain lower case.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** `wordHash` of `lower`. */
  readonly hash: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** The first letter is upper case in the report. Meaningless when `Words.shouting`. */
  readonly capital: boolean;
  /** Index of its sentence in `Words.sentences`. */
  readonly sentence: number;
}

/** A sentence: tokens `first` to `last`, both included. `passage` is an index into `Report.passages`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly passage: number;
}
