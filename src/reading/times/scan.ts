import type { Token } from '../token.ts';
import type { Words } from '../words.ts';
import type { Draft } from './sense.ts';
import type { TimeWord } from './time-word.ts';
import { timeWordOf } from './time-word-of.ts';

/** The tokens of a text beside what each can mean for time. */
export interface Scan {
  readonly words: Words;
  readonly tokens: readonly Token[];
  readonly clues: readonly (TimeWord | null)[];
  /** The text counts its years before Christ: a bare "in 490" is one of them. */
  readonly ancient: boolean;
}

/** Finds a time expression that starts at a token, or null. Its name is the `rule` of its drafts. */
export type Rule = (scan: Scan, at: number) => Draft | null;

const beforeChrist = new Set(['bc', 'bce', 'b.c.', 'b.c.e.']);

export function scanOf(words: Words): Scan {
  const { tokens } = words;
  let eras = 0;
  const clues = tokens.map((token, i) => {
    if (beforeChrist.has(token.lower) || (token.lower === 'b' && tokens[i + 2]?.lower === 'c')) eras++;
    return timeWordOf(token);
  });
  return { words, tokens, clues, ancient: eras > 2 };
}

/** The lower-case text of a token; empty beyond either end. */
export const lowerAt = (scan: Scan, at: number): string => scan.tokens[at]?.lower ?? '';

/** Whether nothing stands between two neighbouring tokens. */
export const touches = (scan: Scan, at: number): boolean => scan.tokens[at]?.end === scan.tokens[at + 1]?.start;
