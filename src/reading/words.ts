import type { Passage, Report } from '../reports/index.ts';
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

const isShouting = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const upper = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 40 && upper > 4 * lower;
};

/** Splits a report into its words. Furniture and credits are kept out: nothing is read from them. */
export function wordsOf(report: Pick<Report, 'text' | 'passages'>): Words {
  const shouting = isShouting(report.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  report.passages.forEach((passage, at) => {
    if (passage.kind === 'furniture' || passage.kind === 'credit') return;
    const raw = tokenize(report.text, passage.start, passage.end);
    for (const [from, to] of splitSentences(raw, report.text, shouting)) {
      const first = tokens.length;
      for (let i = from; i <= to; i++) tokens.push({ ...raw[i]!, sentence: sentences.length });
      const last = tokens.length - 1;
      sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end, first, last, passage: at });
    }
  });
  return { text: report.text, passages: report.passages, sentences, tokens, shouting };
}
