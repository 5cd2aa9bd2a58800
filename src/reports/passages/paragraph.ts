import type { PassageKind, Span } from '../report.ts';

/** A stretch of a report between two breaks, without the white space around it. */
export interface Paragraph extends Span {
  /** Its text with every kind of white space as a plain space; as long as in the report. */
  readonly text: string;
  /** The kind, where the format says it (a page's figure caption, a document's heading); null in plain text. */
  readonly known: PassageKind | null;
}

/** The same paragraph with the last letter, or a closing mark after it, telling that it is a whole sentence. */
export const isEnded = (text: string): boolean => /[.!?…。؟۔]["'”’»)\]]*\s*$/.test(text.slice(-12));

/** Words as written, at most `limit` of them, so that a long paragraph costs no more than a short one. */
export function firstWords(text: string, limit: number): string[] {
  const words = text
    .slice(0, limit * 40)
    .trim()
    .split(/\s+/, limit);
  return words[0] === '' ? [] : words;
}
