/** The mentions that lie between two tokens, both included. The list is in order of its first tokens. */
export function within<M extends { readonly first: number; readonly last: number }>(
  mentions: readonly M[],
  first: number,
  last: number,
): readonly M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.first <= last; at++)
    if (mentions[at]!.last <= last) found.push(mentions[at]!);
  return found;
}
