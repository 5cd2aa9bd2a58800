import { isShouting, type Passage, type PassageKind, type Report } from '../reports/index.ts';
import { splitSentences } from './sentences.ts';
import type { Sentence, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A report split into sentences and tokens: what every rule of reading looks at. */
export interface Words {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The text is written in capitals throughout, as old wires are: capitals tell nothing about names. */
  readonly shouting: boolean;
}

// Nothing is read from these: a pull quote was read where it was first said.
const unread: ReadonlySet<PassageKind> = new Set(['furniture', 'credit', 'byline', 'pull quote']);

/** Splits a report into its words; furniture, credits, bylines and pull quotes are kept out. */
export function wordsOf(report: Pick<Report, 'text' | 'passages'>): Words {
  const shouting = isShouting(report.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  report.passages.forEach((passage, at) => {
    if (unread.has(passage.kind)) return;
    const raw = tokenize(report.text, passage.start, passage.end);
    for (const [from, to] of splitSentences(raw, report.text, shouting)) {
      const first = tokens.length;
      for (let i = from; i <= to; i++) {
        raw[i]!.sentence = sentences.length;
        tokens.push(raw[i]!);
      }
      const last = tokens.length - 1;
      sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end, first, last, passage: at });
    }
  });
  return { text: report.text, passages: report.passages, sentences, tokens, shouting };
}
