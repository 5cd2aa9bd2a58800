import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A phrase found at a token: its value and the last token it covers. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

const split = (phrase: string): string[] => tokenize(phrase, 0, phrase.length).map((token) => token.lower);

/**
 * A lexicon of phrases of one or more words, looked up token by token; the longest phrase wins.
 * A phrase is split as texts are: `improvised explosive device`, `people's court`. A later entry replaces an equal earlier one.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of split(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = value;
  }

  /** The longest phrase that starts at token `at` and ends no later than `last`. */
  at(tokens: readonly Token[], at: number, last = tokens.length - 1): PhraseHit<T> | null {
    let node: Node<T> | undefined = this.#root;
    let found: PhraseHit<T> | null = null;
    for (let i = at; i <= last; i++) {
      node = node.next.get(tokens[i]!.lower);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, first: at, last: i };
    }
    return found;
  }

  /** Every phrase between two tokens, left to right, longest first, none overlapping. */
  *within(tokens: readonly Token[], first: number, last: number): Generator<PhraseHit<T>> {
    for (let i = first; i <= last; i++) {
      const hit = this.at(tokens, i, last);
      if (!hit) continue;
      yield hit;
      i = hit.last;
    }
  }
}
