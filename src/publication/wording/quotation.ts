import type { Passage, Span } from '../../reports/index.ts';

/** A piece of evidence with some of the words around it. */
export interface Quotation {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of context on each side. */
const reach = 100;
const longest = 600;

const oneLine = (part: string): string => part.replace(/\s+/gu, ' ');

/** Quotes a span with its surroundings, no farther than its passage and, if near, its sentence. */
export function quote(text: string, passages: readonly Passage[], span: Span): Quotation {
  const passage = passageAt(passages, span.start) ?? { start: 0, end: text.length };
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(passage.start, span.start - reach), span.start);
  const after = text.slice(span.end, Math.min(passage.end, span.end + reach));
  const complete = /[.!?]["'”’)]{0,2}\s*$/.test(words);
  return {
    before: oneLine(leading(before, span.start - reach > passage.start)),
    words: oneLine(words.length > longest ? `${words.slice(0, longest)} …` : words),
    after: oneLine(trailing(after, span.end + reach < passage.end, complete)),
  };
}

/** The passage that holds a position; passages are in order. */
function passageAt(passages: readonly Passage[], position: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return passages[low];
}

const sentenceEnd = /[.!?]["'”’)]{0,2}(?=\s|$)|\n/g;

/** From the last sentence end on; else, where words were cut off, from the first whole word. */
function leading(part: string, cut: boolean): string {
  const last = [...part.matchAll(sentenceEnd)].at(-1);
  if (last) return part.slice(last.index + last[0].length).trimStart();
  return cut ? `… ${part.replace(/^\S*\s+/, '')}` : part.trimStart();
}

/** Up to the first sentence end; else, where words were cut off, to the last whole word. */
function trailing(part: string, cut: boolean, complete: boolean): string {
  if (complete) return /^["'”’)]*/.exec(part)![0];
  const end = part.search(sentenceEnd);
  const mark = /^[.!?]["'”’)]{0,2}/.exec(part.slice(Math.max(end, 0)))?.[0] ?? '';
  if (end >= 0) return part.slice(0, end + mark.length).trimEnd();
  return cut ? `${part.replace(/\s+\S*$/, '')} …` : part.trimEnd();
}
