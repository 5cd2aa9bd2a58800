import { keyHash } from '../matching/key-hash.ts';

const shingle = 5;
// Letters compared: the beginning of a book tells whose it is.
const longest = 500_000;
const rows = 2;
const bands = 16;

/** Runs of five words of a text, as numbers: what two copies of one text share. */
export function shingles(text: string): Set<number> {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + shingle <= words.length; i++) found.add(keyHash(words.slice(i, i + shingle).join(' ')));
  return found;
}

/**
 * Keys that near-copies are likely to share (MinHash, 16 bands of 2): texts with two thirds of their runs in common
 * meet with a chance of 99.99 %, unrelated ones hardly ever.
 */
export function likenessBands(of: ReadonlySet<number>): number[] {
  if (of.size === 0) return [];
  const least = new Array<number>(rows * bands).fill(Number.POSITIVE_INFINITY);
  for (const value of of)
    for (let n = 0; n < least.length; n++) {
      const mixed = mix(value, n);
      if (mixed < least[n]!) least[n] = mixed;
    }
  return Array.from({ length: bands }, (_, band) => keyHash(`${band} ${least[band * rows]} ${least[band * rows + 1]}`));
}

function mix(value: number, seed: number): number {
  let h = Math.imul((value % 4294967296) ^ (seed * 0x9e3779b9), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The share of the shorter text's runs that the other has too: 1 for a page that holds a whole agency text. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const value of short) if (long.has(value)) shared++;
  return short.size === 0 ? 0 : shared / short.size;
}
