import type { Token } from './token.ts';

/** Room at first, in numbers; a power of two. */
const fewest = 16;

/** Slots that are looked at for a node. Words made to share one hash would make a walk of any more. */
const farthest = 32;

type Word = Pick<Token, 'lower' | 'hash'>;

/**
 * Ways of words that follow one another, as a tree whose root is node 0. The nodes lie in flat arrays and are found by
 * hash, because a text asks for thousands of words and each map or object on the way would be a load from far memory.
 */
export class WordTree {
  readonly #words: string[] = [''];
  /** Two numbers a node: the hash of its word, and its parent. */
  #known = new Int32Array(fewest);
  /** The node at each slot; 0 where none is. A node lies at the slot of its hash and parent or the next free one. */
  #slots = new Int32Array(fewest);

  /** Nodes that no slot was left for, by parent and word. */
  readonly #crowded = new Map<string, number>();

  /** How many nodes there are, the root included. */
  get size(): number {
    return this.#words.length;
  }

  /** The node that `word` leads to from `parent`; 0 where it leads nowhere. */
  child(parent: number, { lower, hash }: Word): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(parent, hash) & mask;
    for (let looked = 0; looked < farthest; looked++) {
      const node = this.#slots[slot]!;
      if (node === 0) return 0;
      if (this.#known[2 * node] === hash && this.#known[2 * node + 1] === parent && this.#words[node] === lower)
        return node;
      slot = (slot + 1) & mask;
    }
    return this.#crowded.get(keyOf(parent, lower)) ?? 0;
  }

  /** The node that `word` leads to from `parent`, made where there is none. */
  grow(parent: number, word: Word): number {
    const found = this.child(parent, word);
    if (found !== 0) return found;
    const node = this.#words.push(word.lower) - 1;
    if (this.#known.length < 2 * node + 2) this.#known = larger(this.#known);
    this.#known[2 * node] = word.hash;
    this.#known[2 * node + 1] = parent;
    if (this.#slots.length < 4 * node) this.#spread();
    else this.#settle(node);
    return node;
  }

  #settle(node: number): void {
    const mask = this.#slots.length - 1;
    const parent = this.#known[2 * node + 1]!;
    let slot = slotOf(parent, this.#known[2 * node]!) & mask;
    for (let looked = 0; looked < farthest; looked++) {
      if (this.#slots[slot] === 0) {
        this.#slots[slot] = node;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.#crowded.set(keyOf(parent, this.#words[node]!), node);
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#crowded.clear();
    for (let node = 1; node < this.size; node++) this.#settle(node);
  }
}

const keyOf = (parent: number, word: string): string => `${parent} ${word}`;

const slotOf = (parent: number, hash: number): number => hash ^ Math.imul(parent, 0x9e3779b1);

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
