/** A text in capitals throughout, as old wires are: capitals tell nothing about names. */
export function isShouting(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const upper = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 40 && upper > 4 * lower;
}
