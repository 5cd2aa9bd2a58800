import { plainName, plainWords } from '../../gazetteer/index.ts';

// A `tsvector` has room for a megabyte; nobody looks for the ten-thousandth word of a list.
const longestText = 2_000_000;
const mostWords = 20_000;
const longestName = 40;

/** The words of texts as they are searched, in any script: plain letters, each once, of the first two million letters. */
export function searchWords(texts: readonly (string | null)[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    for (const word of wordsOf(text)) {
      if (words.size >= mostWords) return words;
      words.add(word.length > 60 ? word.slice(0, 60).toWellFormed() : word);
    }
  }
  return words;
}

// Names come again and again, and are made plain once.
const wordsOf = (text: string): string[] =>
  text.length < longestName ? plainName(text).split(' ').filter(Boolean) : plainWords(text.slice(0, longestText));

/** Words as PostgreSQL reads a `tsvector`. */
export const tsvector = (words: ReadonlySet<string>): string => [...words].map((word) => `'${word}'`).join(' ');

/** What a person types, as PostgreSQL reads a `tsquery`: every word, the last letters left open. Null without words. */
export function tsquery(text: string): string | null {
  const words = [...searchWords([text])];
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}
