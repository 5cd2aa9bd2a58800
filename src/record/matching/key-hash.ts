/** A 52-bit number for a key's text (cyrb53): small to store, exact in a JavaScript number. */
export function keyHash(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, 2654435761);
    h2 = Math.imul(h2 ^ c, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 1048576 * (h2 >>> 0) + ((h1 >>> 0) & 0xfffff);
}

/** Keys of a text under numbers of days or months: keys of one time lie together, as the rows of a data set come. */
export function timedKeys(times: readonly number[], text: string): number[] {
  const own = keyHash(text) % 2 ** 36;
  return times.map((time) => (((time % 65_536) + 65_536) % 65_536) * 2 ** 36 + own);
}
