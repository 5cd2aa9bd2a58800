import type { RawToken } from './tokenize.ts';

// A dot after these ends no sentence.
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm gov sen rep pres rev hon st mt ft no vs etc inc ltd co corp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun approx ' +
    'dept dist prov est fig al jr sr u.s u.k u.n a.m p.m e.g i.e'
  ).split(' '),
);

/** No sentence is longer, in tokens: a text without stops is cut, so that time grows with length only. */
const longest = 300;

const closing = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Ranges `[from, to]` of tokens, one a sentence. A blank line always ends one. */
export function splitSentences(tokens: readonly RawToken[], text: string, shouting: boolean): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (!next) break;
    let end = -1;
    if (i - from >= longest) end = i;
    else if (breaksParagraph(text, tokens[i]!.end, next.start)) end = i;
    else if (endsSentence(tokens, i, shouting)) {
      end = i;
      while (tokens[end + 1] && closing.has(tokens[end + 1]!.text) && tokens[end + 1]!.start === tokens[end]!.end)
        end++;
    }
    if (end >= 0) {
      ranges.push([from, end]);
      from = end + 1;
      i = end;
    }
  }
  if (from < tokens.length) ranges.push([from, tokens.length - 1]);
  return ranges;
}

function breaksParagraph(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const gap = text.slice(from, to);
  return /\n\s*\n/.test(gap) || /\n {2,}\S?$|\n\t/.test(gap);
}

function endsSentence(tokens: readonly RawToken[], i: number, shouting: boolean): boolean {
  const mark = tokens[i]!.text;
  if (!mayEnd(mark)) return false;
  if (mark === '…' || mark.startsWith('..') || mark === '!' || mark === '?')
    return startsSentence(tokens, i + 1, shouting);
  if (mark !== '.') return /^(?:\p{Lu}\.){2,}$/u.test(mark) && closesAbbreviation(tokens, i);
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.end !== tokens[i]!.start) return startsSentence(tokens, i + 1, shouting);
  if (abbreviations.has(before.lower)) return false;
  const initial = before.text.length === 1 && before.capital && !shouting;
  if (initial && tokens[i - 2]?.capital) return false;
  return startsSentence(tokens, i + 1, shouting);
}

const ends = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)));
const mayEnd = (mark: string): boolean => ends.has(mark.charCodeAt(mark.length - 1));

// "in the U.S. Later" ends a sentence, "the U.S. Army" does not: only a plain function word after it tells.
function closesAbbreviation(tokens: readonly RawToken[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    !!next?.capital &&
    /^(?:the|a|an|in|on|at|it|he|she|they|but|and|no|there|this|later|after|two|one)$/.test(next.lower)
  );
}

function startsSentence(tokens: readonly RawToken[], i: number, shouting: boolean): boolean {
  let at = i;
  while (tokens[at] && closing.has(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end) at++;
  const next = tokens[at];
  if (!next) return true;
  if (next.start === tokens[at - 1]!.end && next.kind !== 'mark') return /^\p{Lu}\p{Ll}/u.test(next.text) && !shouting;
  return shouting || next.kind !== 'word' || next.capital || !/^\p{Ll}/u.test(next.text);
}
