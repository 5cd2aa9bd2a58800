/** How many words of a text are in `list`, in lower case. */
export function countWords(text: string, list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) if (list.has(word)) count++;
  return count;
}
