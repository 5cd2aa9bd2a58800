const sampled = 20_000;

/** A text in capitals throughout, as old wires are: capitals tell nothing about names. */
export function isShouting(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < Math.min(text.length, sampled); at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper > 40 && upper > 4 * lower;
}
