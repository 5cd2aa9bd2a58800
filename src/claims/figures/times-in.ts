import { measureWords } from '../../codebook/index.ts';
import { type Mentions, type Sentence, within } from '../../reading/index.ts';
import type { Measured } from './measure.ts';

const attacks = measureWords.find(({ measure }) => measure === 'attacks')!;
const struck = new Set(
  'attack attacks attacked attacking raid raids raided raiding strike strikes struck shelled shelling bombed bombing targeted hit ambushed looted stormed invaded'.split(
    ' ',
  ),
);
// Tokens between the verb and how often: "attacked villages along the road to the lake 40 times".
const farBack = 16;

/** "Raiders have attacked the hamlets 31 times": so many attacks; null when a sentence says nothing of the kind. */
export function timesIn({ words: { tokens }, counts }: Mentions, { first, last }: Sentence): Measured | null {
  for (const count of within(counts, first, last)) {
    if (!/^(?:times|occasions)$/.test(tokens[count.last]!.lower) || count.count.best < 2) continue;
    if (/^(?:more|as|higher|larger|bigger|the)$/.test(tokens[count.last + 1]?.lower ?? '')) continue;
    for (let at = count.first - 1; at >= Math.max(first, count.first - farBack); at--)
      if (struck.has(tokens[at]!.lower))
        return { count: { ...count, count: { ...count.count, unit: 'events' } }, words: attacks, told: [at, at] };
  }
  return null;
}
