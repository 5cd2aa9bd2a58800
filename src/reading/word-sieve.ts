/** Bits for each word let through: with 16, one in sixteen of the others comes through as well. */
const roominess = 16;
const bitsOfNumber = 32;

/** Lets words through by their hash: all that it was made of, and few others. */
export class WordSieve {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  constructor(hashes: ReadonlySet<number>) {
    let size = 2 * bitsOfNumber;
    while (size < hashes.size * roominess) size *= 2;
    this.#mask = size - 1;
    this.#bits = new Uint32Array(size / bitsOfNumber);
    for (const hash of hashes) this.#bits[(hash & this.#mask) >>> 5]! |= 1 << (hash & 31);
  }

  mayHold(hash: number): boolean {
    return ((this.#bits[(hash & this.#mask) >>> 5]! >>> (hash & 31)) & 1) === 1;
  }
}
