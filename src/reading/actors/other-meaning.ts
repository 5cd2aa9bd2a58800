import type { KnownActor } from '../../codebook/index.ts';
import type { Token } from '../token.ts';

const small = new Set('of for the and de la in'.split(' '));

/**
 * Whether the short form in brackets at token `at` is explained by the words before it as something else than `actor`:
 * "Kelp Harvest Club (KHC)".
 */
export function meansOther(tokens: readonly Token[], at: number, { name, aliases }: KnownActor): boolean {
  if (!/^[([]$/.test(tokens[at - 1]?.text ?? '')) return false;
  const words = wordsBefore(tokens, at - 2, tokens[at]!.text.length);
  const initials = words.map((word) => word[0]).join('');
  if (initials !== tokens[at]!.lower) return false;
  const known = new Set([name, ...aliases].flatMap((written) => written.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  return words.filter((word) => known.has(word)).length * 2 < words.length;
}

/** The last `many` capitalised words before a token, in order. */
function wordsBefore(tokens: readonly Token[], end: number, many: number): readonly string[] {
  const words: string[] = [];
  for (let i = end; i >= 0 && words.length < many; i--) {
    const token = tokens[i]!;
    if (token.capital && token.kind === 'word') words.unshift(token.lower);
    else if (!small.has(token.lower)) break;
  }
  return words;
}
