import type { Span } from '../report.ts';

/** A line without the blanks around it; a blank line is an empty range. */
export interface Line extends Span {
  readonly indented: boolean;
}

const breaks = /\r\n?|[\n\v\f\u2028\u2029]/g;
const blanks = new Set(' \t\u00a0\u2002\u2003\u2007\u2009\u200b\u200e\u200f\u202f\u3000\ufeff');

/** The lines of a text, whatever mark ends them. */
export function* linesOf(text: string): Generator<Line> {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(breaks)) {
    yield trimmed(text, from, index);
    from = index + mark.length;
  }
  yield trimmed(text, from, text.length);
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && blanks.has(text[start]!)) start++;
  while (end > start && blanks.has(text[end - 1]!)) end--;
  return { start, end, indented: start - from >= 2 };
}
