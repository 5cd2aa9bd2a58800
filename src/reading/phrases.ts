import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { WordSieve } from './word-sieve.ts';
import { WordTree } from './word-tree.ts';

/** A phrase found at a token: its value and the last token it covers. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/**
 * A lexicon of phrases of one or more words, looked up token by token; the longest phrase wins.
 * A phrase is split as texts are: `improvised explosive device`, `people's court`. A later entry replaces an equal earlier one.
 */
export class Phrases<T> {
  readonly #tree = new WordTree();
  /** By node of the tree; undefined where no phrase ends. */
  readonly #values: (T | undefined)[] = [undefined];
  /** By node: whether a phrase goes on from it. */
  readonly #goesOn: boolean[] = [false];
  /** Spares most words a look into the tree. */
  readonly #beginnings: WordSieve;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const beginnings = new Set<number>();
    for (const [phrase, value] of entries) {
      const words = tokenize(phrase, 0, phrase.length);
      if (words.length === 0) continue;
      beginnings.add(words[0]!.hash);
      let node = 0;
      for (const word of words) {
        this.#goesOn[node] = true;
        node = this.#tree.grow(node, word);
        if (node === this.#values.length) {
          this.#values.push(undefined);
          this.#goesOn.push(false);
        }
      }
      this.#values[node] = value;
    }
    this.#beginnings = new WordSieve(beginnings);
  }

  /** The longest phrase that starts at token `at` and ends no later than `last`. */
  at(tokens: readonly Token[], at: number, last = tokens.length - 1): PhraseHit<T> | null {
    if (at > last || !this.#beginnings.mayHold(tokens[at]!.hash)) return null;
    let value: T | undefined;
    let end = at;
    for (let i = at, node = 0; i <= last && this.#goesOn[node]; i++) {
      node = this.#tree.child(node, tokens[i]!);
      if (node === 0) break;
      if (this.#values[node] === undefined) continue;
      value = this.#values[node];
      end = i;
    }
    return value === undefined ? null : { value, first: at, last: end };
  }

  /** Every phrase between two tokens, left to right, longest first, none overlapping. */
  within(tokens: readonly Token[], first: number, last: number): PhraseHit<T>[] {
    const found: PhraseHit<T>[] = [];
    for (let i = first; i <= last; i++) {
      const hit = this.at(tokens, i, last);
      if (!hit) continue;
      found.push(hit);
      i = hit.last;
    }
    return found;
  }

  /** Whether there is any phrase between two tokens. */
  isWithin(tokens: readonly Token[], first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.at(tokens, i, last)) return true;
    return false;
  }
}
