import type { Token } from '../token.ts';

// Small words inside a name: "Ciudad del Este", "Port au Prince", "Deir ez Zor".
const links = new Set(
  'de del da do dos das di du des la las los le les el al ar ash az ez es ed sur au aux y e ul bin van der ya wa'.split(
    ' ',
  ),
);

/** A word written as part of a name: capitalised, or with an article before the capital ("al-Sharqi", "d'Ivoire"). */
export const isNamed = (token: Token | undefined): boolean =>
  !!token &&
  token.kind === 'word' &&
  (token.capital
    ? !token.text.includes('.')
    : token.text !== token.lower && /^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(token.text));

// After a small word a name may have one or two more ("de la") before its next capital.
function continues(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at; i <= last && i < at + 3; i++) {
    if (isNamed(tokens[i])) return true;
    if (!links.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** The last token of the run of capitalised words that starts at `at`; -1 when none starts there. */
export function runEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!isNamed(tokens[at])) return -1;
  let end = at;
  for (let i = at + 1; i <= last; i++) {
    const token = tokens[i]!;
    // A line of its own ends a name; a line broken by its width does not.
    if (token.start - tokens[i - 1]!.end > 1) break;
    if (isNamed(token)) end = i;
    else if (!links.has(token.lower) || !continues(tokens, i + 1, last)) break;
  }
  return end;
}
