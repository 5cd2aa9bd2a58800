import type { Words } from '../words.ts';

/** Words between quotation marks: tokens `first` to `last`, the marks left out. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** The marks, or the first and last token where a quotation runs on into the next paragraph. */
  readonly open: number;
  readonly close: number;
  readonly paragraph: number;
}

const opens: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’', "'": "'" };
const single = new Set(['‘', "'"]);

/** Every quotation. One that is not closed ends with its paragraph. */
export function findQuotations(words: Words, paragraphs: Int32Array): readonly Quotation[] {
  const { tokens } = words;
  const found: Quotation[] = [];
  let open = -1;
  let closing = '';
  const end = (close: number, inner: number): void => {
    if (inner > open) found.push({ first: open + 1, last: inner, open, close, paragraph: paragraphOf(open) });
    open = -1;
  };
  const paragraphOf = (at: number): number => paragraphs[tokens[at]!.sentence]!;

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (open >= 0 && token.sentence !== tokens[at - 1]!.sentence && paragraphOf(at) !== paragraphOf(open)) {
      if (single.has(tokens[open]!.text)) open = -1;
      else end(at - 1, at - 1);
    }
    if (token.kind !== 'mark') continue;
    if (open < 0) {
      if (opensHere(words, at)) {
        open = at;
        closing = opens[token.text]!;
      }
    } else if (closesHere(words, at, closing)) end(at, at - 1);
  }
  if (open >= 0 && !single.has(tokens[open]!.text)) end(tokens.length - 1, tokens.length - 1);
  return found;
}

function opensHere({ tokens }: Words, at: number): boolean {
  const mark = tokens[at]!;
  if (!(mark.text in opens)) return false;
  if (!single.has(mark.text)) return true;
  const touches = tokens[at + 1]?.start === mark.end;
  return touches && tokens[at - 1]?.end !== mark.start;
}

// A lone single mark after a word is more often a plural's possessive than the end of speech.
function closesHere({ tokens }: Words, at: number, closing: string): boolean {
  const mark = tokens[at]!.text;
  if (closing === '”' && mark === '"') return true;
  if (mark !== closing) return false;
  return !(closing === '’' || closing === "'") || tokens[at - 1]!.kind === 'mark';
}
