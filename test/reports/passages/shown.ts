import { makeReport, type PassageKind } from '../../../src/reports/index.ts';

/** A text's passages as pairs of kind and words. */
export function passagesOf(text: string): [PassageKind, string][] {
  return makeReport(text).passages.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

/** The kind of the passage that begins with these words. */
export function kindOf(text: string, words: string): PassageKind | undefined {
  return passagesOf(text).find(([, said]) => said.startsWith(words))?.[0];
}

/** The words of every passage of a kind. */
export const wordsOfKind = (text: string, kind: PassageKind): string[] =>
  passagesOf(text).flatMap(([one, said]) => (one === kind ? [said] : []));
