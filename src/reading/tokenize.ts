import { plainRunEnd } from './plain-run.ts';
import type { Token } from './token.ts';
import { wordHash } from './word-hash.ts';

/** A token before its sentence is known. */
export interface RawToken extends Omit<Token, 'sentence'> {
  sentence: number;
}

// Longest first: abbreviations with inner dots, numbers with separators or fractions, times of day, words with
// inner hyphens or apostrophes, single marks.
const pattern =
  /(?:\p{Lu}\.){2,}|\d{1,2}[:.]\d{2}(?=\s?(?:[ap]\.?m|hours|hrs|local|GMT)\b)|\d{1,2}:\d{2}|\d+s\b|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+|-[\p{L}\p{N}\p{M}]+)*|\.{2,}|\S/uy;

const space = 32;

const straighten = (word: string): string => word.replace(/[’ʼ`]/g, "'").toLowerCase();

// "5 May-12 June", "August-September": a hyphen after a month joins two dates, not one word.
const monthSpan =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=-[\p{L}\d])/iu;

/** Splits `text` from `start` to `end` into tokens, none of them empty or blank. */
export function tokenize(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let at = 0; at < part.length; ) {
    if (part.charCodeAt(at) === space) {
      at++;
      continue;
    }
    const plain = plainRunEnd(part, at);
    if (plain > at) tokens.push(plainWord(part.slice(at, plain), start + at));
    at = plain > at ? plain : addOther(tokens, text, part, start, at);
  }
  return tokens;
}

/** Adds what begins at `at` of a part and may be more than plain letters, if anything; gives where to go on. */
function addOther(tokens: RawToken[], text: string, part: string, start: number, at: number): number {
  pattern.lastIndex = at;
  const word = pattern.exec(part)?.[0];
  if (word === undefined) return at + 1;
  const possessive = word.length > 2 && /['’ʼ`]s$/i.test(word) ? word.length - 2 : -1;
  const month = possessive < 0 && word.includes('-') ? monthSpan.exec(word)?.[0] : undefined;
  const cut = month === undefined ? possessive : month.length;
  const from = start + at;
  if (cut < 0) tokens.push(token(word, from));
  else if (month === undefined) tokens.push(token(word.slice(0, cut), from), token(word.slice(cut), from + cut));
  else {
    tokens.push(token(month, from), token('-', from + cut));
    tokens.push(...tokenize(text, from + cut + 1, from + word.length));
  }
  return at + word.length;
}

/** A word of plain letters. */
function plainWord(word: string, at: number): RawToken {
  const first = word.charCodeAt(0);
  const lower = word.toLowerCase();
  const capital = first < 97;
  const hash = wordHash(lower);
  return { start: at, end: at + word.length, text: word, lower, hash, kind: 'word', capital, sentence: -1 };
}

function token(word: string, at: number): RawToken {
  const kind = /^\d/.test(word) ? 'number' : /^[\p{L}\p{N}'’ʼ`]/u.test(word) && word !== "'" ? 'word' : 'mark';
  const lower = straighten(word);
  const capital = /^\p{Lu}/u.test(word);
  const hash = wordHash(lower);
  return { start: at, end: at + word.length, text: word, lower, hash, kind, capital, sentence: -1 };
}
