import { describe, expect, test } from 'vitest';
import { Phrases } from '../../src/reading/index.ts';
import { tokenize } from '../../src/reading/tokenize.ts';
import { wordHash } from '../../src/reading/word-hash.ts';

const tokensOf = (text: string) => tokenize(text, 0, text.length);

describe('a lexicon of phrases', () => {
  const lexicon = new Phrases([
    ['road', 'way'],
    ['road block', 'barrier'],
    ['the road block ahead', 'warning'],
  ]);

  test('finds the longest phrase that begins at a word', () => {
    const tokens = tokensOf('A road block on the road.');
    expect(lexicon.at(tokens, 1)).toEqual({ value: 'barrier', first: 1, last: 2 });
    expect(lexicon.at(tokens, 1, 1)).toEqual({ value: 'way', first: 1, last: 1 });
    expect(lexicon.within(tokens, 0, 6).map(({ value }) => value)).toEqual(['barrier', 'way']);
  });

  test('finds nothing where only the beginning of a phrase stands', () => {
    const tokens = tokensOf('The roads, the block');
    expect(lexicon.at(tokens, 0)).toBeNull();
    expect(lexicon.isWithin(tokens, 0, 4)).toBe(false);
  });

  test('tells words apart that were made to share a hash', () => {
    const alike = Array.from({ length: 1024 }, (_, n) =>
      Array.from({ length: 10 }, (_, at) => (n & (1 << at) ? 'an' : 'c0')).join(''),
    );
    expect(new Set(alike.map(wordHash)).size).toBe(1);
    const words = new Phrases(alike.map((word) => [word, word]));
    for (const word of alike) expect(words.at(tokensOf(word), 0)?.value).toBe(word);
    expect(words.at(tokensOf(`${alike[0]}c0`), 0)).toBeNull();
  });
});
