const small = new Set('to of in the a from for by their his its at on with home again back there'.split(' '));

/**
 * Gives each phrase also the values of a shorter one it begins with, when only small words are added:
 * whoever looks for "returned" finds "returned to" too.
 */
export function withShorter<T>(lists: ReadonlyMap<string, readonly T[]>): [phrase: string, values: readonly T[]][] {
  return [...lists].map(([phrase, values]) => {
    const words = phrase.split(' ');
    const all = new Set(values);
    while (words.length > 1 && small.has(words.pop()!))
      for (const value of lists.get(words.join(' ')) ?? []) all.add(value);
    return [phrase, [...all]];
  });
}
