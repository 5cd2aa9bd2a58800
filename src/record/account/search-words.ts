import { plainWords } from '../../gazetteer/index.ts';

/** The words of texts as they are searched, in any script: plain letters, each once. */
export function searchWords(texts: readonly (string | null)[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    for (const word of plainWords(text)) words.add(word.length > 60 ? word.slice(0, 60) : word);
  }
  return words;
}

/** Words as PostgreSQL reads a `tsvector`. */
export const tsvector = (words: ReadonlySet<string>): string => [...words].map((word) => `'${word}'`).join(' ');

/** What a person types, as PostgreSQL reads a `tsquery`: every word, the last letters left open. Null without words. */
export function tsquery(text: string): string | null {
  const words = [...searchWords([text])];
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}
