import type { Words } from '../words.ts';

/** The number of its paragraph for every sentence, counted over the whole text. */
export function paragraphsOf({ text, sentences }: Words): Int32Array {
  const paragraphs = new Int32Array(sentences.length);
  for (let at = 1; at < sentences.length; at++) {
    const before = sentences[at - 1]!;
    const here = sentences[at]!;
    const breaks =
      before.passage !== here.passage || /\n[^\S\n]*\n|\n {2,}|\n\t/.test(text.slice(before.end, here.start));
    paragraphs[at] = paragraphs[at - 1]! + (breaks ? 1 : 0);
  }
  return paragraphs;
}
