import { isEnded, type Paragraph } from './paragraph.ts';

// Four words in a row are the key; fewer repeat by chance ("he told the paper").
const keyLength = 4;
const most = 80;
const rivals = 8;
// A sentence of its own that comes twice is a repetition only when it is long: short ones are a report's habit.
const fewestOfSentence = 9;

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
  const byKey = new Map<string, Repeat[]>();
  const seen = new Set<string>();
  for (const [at, { text }] of paragraphs.entries()) {
    const words = asked[at] ? repeatable(text) : null;
    if (!words) continue;
    const whole = words.join(' ');
    if (seen.has(whole)) found.add(at);
    seen.add(whole);
    const key = words.slice(0, keyLength).join(' ');
    const rows = byKey.get(key);
    if (!rows) byKey.set(key, [{ at, words }]);
    else if (rows.length < rivals) rows.push({ at, words });
  }
  if (byKey.size > 0) for (const [at, paragraph] of paragraphs.entries()) markRepeats(paragraph, at, byKey, found);
  return found;
}

function markRepeats(paragraph: Paragraph, at: number, byKey: ReadonlyMap<string, Repeat[]>, found: Set<number>) {
  const words = wordsIn(paragraph.text);
  for (let i = 0; i + keyLength <= words.length; i++) {
    const rows = byKey.get(words.slice(i, i + keyLength).join(' '));
    for (const row of rows ?? []) {
      const inside = row.at !== at && words.length > row.words.length;
      if (inside && row.words.every((word, j) => words[i + j] === word)) found.add(row.at);
    }
  }
}

function repeatable(text: string): string[] | null {
  if (text.length > most * 12) return null;
  const words = wordsIn(text);
  const quoted = /^["“‘«'”]/.test(text);
  const fewest = isEnded(text) && !quoted ? fewestOfSentence : keyLength;
  return words.length >= fewest && words.length <= most ? words : null;
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}\p{M}]+(?:'\p{L}+)?/gu) ?? [];
