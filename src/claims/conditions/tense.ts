import type { Token } from '../../reading/index.ts';

const past = new Set("was were had used previously formerly did didn't wasn't weren't hadn't".split(' '));
const present = new Set(
  "is are has have now currently still today remains remain can cannot do does isn't aren't hasn't haven't don't doesn't 's".split(
    ' ',
  ),
);

/** Whether words speak of what is or of what was; null when they tell neither. */
export function tenseOf(tokens: readonly Token[], first: number, last: number): 'past' | 'present' | null {
  let found: 'past' | 'present' | null = null;
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!;
    if (past.has(lower)) return 'past';
    if (present.has(lower)) found = 'present';
  }
  return found;
}
