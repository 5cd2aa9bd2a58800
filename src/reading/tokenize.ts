import type { Token } from './token.ts';

export type RawToken = Omit<Token, 'sentence'>;

// Longest first: abbreviations with inner dots, numbers with separators or fractions, times of day, words with
// inner hyphens or apostrophes, single marks.
const pattern =
  /(?:\p{Lu}\.){2,}|\d{1,2}[:.]\d{2}(?=\s?(?:[ap]\.?m|hours|hrs|local|GMT)\b)|\d{1,2}:\d{2}|\d+s\b|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+|-[\p{L}\p{N}\p{M}]+)*|\.{2,}|\S/gu;

const straighten = (word: string): string => word.replace(/[’ʼ`]/g, "'").toLowerCase();

// "5 May-12 June", "August-September": a hyphen after a month joins two dates, not one word.
const monthSpan =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=-[\p{L}\d])/iu;

/** Splits `text` from `start` to `end` into tokens, none of them empty or blank. */
export function tokenize(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of part.matchAll(pattern)) {
    const word = match[0];
    const at = start + match.index;
    const possessive = /['’ʼ`]s$/i.test(word) && word.length > 2 ? word.length - 2 : -1;
    if (possessive > 0) {
      tokens.push(token(word.slice(0, possessive), at));
      tokens.push(token(word.slice(possessive), at + possessive));
      continue;
    }
    const month = word.includes('-') ? monthSpan.exec(word)?.[0] : undefined;
    if (month === undefined) tokens.push(token(word, at));
    else
      tokens.push(
        token(month, at),
        token('-', at + month.length),
        ...tokenize(text, at + month.length + 1, at + word.length),
      );
  }
  return tokens;
}

function token(word: string, at: number): RawToken {
  const kind = /^\d/.test(word) ? 'number' : /^[\p{L}\p{N}'’ʼ`]/u.test(word) && word !== "'" ? 'word' : 'mark';
  const capital = /^\p{Lu}/u.test(word);
  return { start: at, end: at + word.length, text: word, lower: straighten(word), kind, capital };
}
