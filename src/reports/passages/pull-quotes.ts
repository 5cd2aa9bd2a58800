import { isEnded, type Paragraph } from './paragraph.ts';

// Four words in a row are the key; fewer repeat by chance ("he told the paper").
const keyLength = 4;
const most = 80;
const rivals = 8;
// An unmarked line is a heading until it is longer than headings' common phrases.
const fewestOfLine = 5;
// A sentence of its own that comes twice is a repetition only when it is long: short ones are a report's habit.
const fewestOfSentence = 9;
// A whole sentence stands out of the text at its top; further down only one in quotes does.
const top = 4;

// Of fewer repetitions than these each is looked for by its longest word first, which most paragraphs do not hold.
const few = 12;

interface Repeat {
  readonly at: number;
  readonly words: readonly string[];
}

/**
 * Which paragraphs say again what another says: whole, or as the beginning or a stretch of it. Of two equal ones the
 * later. `asked` are the paragraphs that may be repetitions. Every paragraph is walked once, with a few lines to
 * compare at each word.
 */
export function findPullQuotes(paragraphs: readonly Paragraph[], asked: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  if (paragraphs.length < 2) return found;
  const byKey = new Map<string, Repeat[]>();
  const seen = new Set<string>();
  for (const [at, { text }] of paragraphs.entries()) {
    if (!asked[at] || text.length > most * 12) continue;
    if (seen.has(text)) found.add(at);
    if (text.length > fewestOfSentence * 6) seen.add(text);
    const words = repeatable(text, at < top);
    if (!words) continue;
    const key = words.slice(0, keyLength).join(' ');
    const rows = byKey.get(key);
    if (!rows) byKey.set(key, [{ at, words }]);
    else if (rows.length < rivals) rows.push({ at, words });
  }
  // Few words are the first, second or third of a key: asking for each alone spares making a key at every word.
  const keys = [...byKey.keys()].map((key) => key.split(' '));
  const openings = [0, 1, 2].map((place) => new Set(keys.map((key) => key[place]!)));
  const telling = keys.length <= few ? [...byKey.values()].flatMap((rows) => rows.map(longestWord)) : null;
  if (keys.length > 0)
    for (const [at, paragraph] of paragraphs.entries())
      if (mayRepeat(paragraph, telling)) markRepeats(paragraph, at, byKey, openings, found);
  return found;
}

// Words are written as they are in the text but for case and apostrophes.
const longestWord = ({ words }: Repeat): string =>
  words.reduce((longest, word) => (word.length > longest.length && !word.includes("'") ? word : longest), '');

function mayRepeat({ text }: Paragraph, telling: readonly string[] | null): boolean {
  if (telling === null) return true;
  const lower = text.toLowerCase();
  return telling.some((word) => lower.includes(word));
}

function markRepeats(
  paragraph: Paragraph,
  at: number,
  byKey: ReadonlyMap<string, Repeat[]>,
  openings: readonly ReadonlySet<string>[],
  found: Set<number>,
) {
  const words = wordsIn(paragraph.text);
  for (let i = 0; i + keyLength <= words.length; i++) {
    if (!openings[0]!.has(words[i]!) || !openings[1]!.has(words[i + 1]!) || !openings[2]!.has(words[i + 2]!)) continue;
    const rows = byKey.get(words.slice(i, i + keyLength).join(' '));
    for (const row of rows ?? []) {
      const inside = row.at !== at && words.length > row.words.length;
      if (inside && row.words.every((word, j) => words[i + j] === word)) found.add(row.at);
    }
  }
}

function repeatable(text: string, atTop: boolean): string[] | null {
  const quoted = /^["“‘«'”]/.test(text);
  const sentence = isEnded(text);
  if (text.endsWith(':') || (sentence && !quoted && !atTop)) return null;
  const words = wordsIn(text);
  const fewest = quoted ? keyLength : sentence ? fewestOfSentence : fewestOfLine;
  return words.length >= fewest && words.length <= most ? words : null;
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}\p{M}]+(?:'\p{L}+)?/gu) ?? [];
