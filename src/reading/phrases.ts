import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Node<T> {
  /** Null where no phrase goes on. */
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** A phrase found at a token: its value and the last token it covers. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** Slots for each word that a phrase begins with: with 16, few other words fall into one that is taken. */
const roominess = 16;

/**
 * A lexicon of phrases of one or more words, looked up token by token; the longest phrase wins.
 * A phrase is split as texts are: `improvised explosive device`, `people's court`. A later entry replaces an equal earlier one.
 */
export class Phrases<T> {
  readonly #first = new Map<string, Node<T>>();
  /** By the last bits of a word's hash: whether some phrase may begin with it. Spares most words a look into the map. */
  readonly #begins: Uint8Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const hashes = new Set<number>();
    for (const [phrase, value] of entries) {
      const words = tokenize(phrase, 0, phrase.length);
      if (words.length === 0) continue;
      this.#add(words, value);
      hashes.add(words[0]!.hash);
    }
    this.#mask = maskFor(hashes.size * roominess);
    this.#begins = new Uint8Array(this.#mask + 1);
    for (const hash of hashes) this.#begins[hash & this.#mask] = 1;
  }

  #add(words: readonly { readonly lower: string }[], value: T): void {
    let nodes = this.#first;
    for (const [at, { lower }] of words.entries()) {
      let node = nodes.get(lower);
      if (!node) {
        node = { next: null, value: undefined };
        nodes.set(lower, node);
      }
      if (at === words.length - 1) node.value = value;
      else nodes = node.next ??= new Map();
    }
  }

  /** The longest phrase that starts at token `at` and ends no later than `last`. */
  at(tokens: readonly Token[], at: number, last = tokens.length - 1): PhraseHit<T> | null {
    if (at > last || this.#begins[tokens[at]!.hash & this.#mask] === 0) return null;
    let node = this.#first.get(tokens[at]!.lower);
    let value: T | undefined;
    let end = at;
    for (let i = at; node; ) {
      if (node.value !== undefined) [value, end] = [node.value, i];
      if (node.next === null || ++i > last) break;
      node = node.next.get(tokens[i]!.lower);
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

/** The smallest power of two that gives `slots`, less one: the bits of a hash that are looked at. */
function maskFor(slots: number): number {
  let size = 64;
  while (size < slots && size < 65536) size *= 2;
  return size - 1;
}
