import type { ReportFacts } from '../make-report.ts';
import type { Paragraph } from '../passages/paragraph.ts';

/** What a format gives: the text it holds, what it says about it, and its paragraphs where it has its own. */
export interface Draft {
  readonly text: string;
  readonly facts: ReportFacts;
  readonly paragraphs?: readonly Paragraph[];
}

/** A draft of texts with their kinds, set apart by blank lines. */
export function draftOf(parts: readonly Pick<Paragraph, 'text' | 'known'>[], facts: ReportFacts): Draft {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const { text, known } of parts) {
    paragraphs.push({ start: at, end: at + text.length, text, known });
    at += text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join('\n\n'), facts, paragraphs };
}
