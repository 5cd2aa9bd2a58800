const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

// After one of these a run of letters may go on: "don't", "well-known", "U.S.", "B2".
const goesOn = (code: number): boolean =>
  code >= 128 || code === 39 || code === 45 || code === 96 || (code >= 48 && code <= 57);

/**
 * The end of the word at `at` if it is made of the letters A to Z and nothing that could be part of it follows; `at`
 * otherwise. Most words are so, and need no pattern to be told.
 */
export function plainRunEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end === at || end === text.length) return end;
  const next = text.charCodeAt(end);
  return goesOn(next) || (next === 46 && end === at + 1) ? at : end;
}
