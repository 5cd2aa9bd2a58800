const sampled = 20_000;

/** A text in capitals throughout, as old wires are: capitals tell nothing about names. */
export function isShouting(text: string): boolean {
  const end = Math.min(text.length, sampled);
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      // With so many, not even all the rest in capitals would do.
      if (++lower * 5 > end) return false;
    } else if (code >= 65 && code <= 90) upper++;
  }
  return upper > 40 && upper > 4 * lower;
}
