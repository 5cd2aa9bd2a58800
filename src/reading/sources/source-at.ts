import type { Attribution } from '../source.ts';

/**
 * Who says the word at a token: the shortest stretch around it, a quotation before reported speech; `s0`, the
 * publisher, where nobody else does. `attributions` are in order of their first token.
 */
export function sourceAt(attributions: readonly Attribution[], token: number): string {
  return attributionAt(attributions, token)?.source ?? 's0';
}

/** The stretch of speech around a token; null in the publisher's own voice. */
export function attributionAt(attributions: readonly Attribution[], token: number): Attribution | null {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.first <= token) low = middle + 1;
    else high = middle;
  }
  let found: Attribution | null = null;
  // A stretch is one sentence or one quotation: those that reach this token began not long before.
  for (let at = low - 1; at >= 0 && at >= low - 60; at--) {
    const one = attributions[at]!;
    if (one.last >= token && (!found || closer(one, found))) found = one;
  }
  return found;
}

const closer = (a: Attribution, b: Attribution): boolean =>
  a.direct !== b.direct ? a.direct : a.last - a.first < b.last - b.first;
