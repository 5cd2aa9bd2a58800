import { type Hedge, hedgesBefore } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';

const phrases = new Phrases(hedgesBefore);
const clauseEnds = new Set([';', ':', '—', 'but', 'although', 'though', 'while', 'however', 'because', 'who', 'which']);

/** Hedges that stand before token `at` in its clause, nearest last. Looks back at most `reach` tokens. */
export function hedgesBeforeToken(
  tokens: readonly Token[],
  at: number,
  reach = 9,
): readonly { hedge: Hedge; distance: number }[] {
  const sentence = tokens[at]!.sentence;
  let from = at - 1;
  while (from >= 0 && at - from <= reach && tokens[from]!.sentence === sentence && !clauseEnds.has(tokens[from]!.lower))
    from--;
  return phrases.within(tokens, from + 1, at - 1).map(({ value, last }) => ({ hedge: value, distance: at - last }));
}
