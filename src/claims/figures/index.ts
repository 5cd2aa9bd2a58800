import type { CountMention, Mentions, Note, Sentence } from '../../reading/index.ts';
import { within } from '../../reading/index.ts';
import type { Figure } from '../claim.ts';
import { isProse } from '../setting/index.ts';
import { breakdownIn } from './breakdown.ts';
import { FigureMaker } from './figure-maker.ts';
import { isFigure } from './is-figure.ts';
import { type Measured, measureOf } from './measure.ts';
import { figureOfBreakdown, withCheck } from './sum.ts';

const unread = new Set(['headline', 'subheading', 'dateline', 'byline', 'pull quote', 'credit', 'furniture']);

/** Counts over a period or an area. Ids are set when all claims are known. */
export function findFigures(mentions: Mentions): { figures: Figure[]; notes: Note[] } {
  const { words, counts } = mentions;
  if (counts.length === 0) return { figures: [], notes: [] };
  const maker = new FigureMaker(mentions);
  const figures: Figure[] = [];
  for (const sentence of words.sentences) {
    const passage = words.passages[sentence.passage]!.kind;
    if (unread.has(passage) || !isProse(sentence)) continue;
    const here = within(counts, sentence.first, sentence.last).filter(isExact);
    if (here.length === 0) continue;
    const parts = breakdownIn(mentions, sentence);
    if (parts.length) figures.push(...figureOfBreakdown(maker, mentions, sentence, parts));
    const taken = new Set(parts.map(({ count }) => count));
    for (const measured of measuredIn(
      mentions,
      sentence,
      here.filter((count) => !taken.has(count)),
    ))
      if (isFigure(mentions, sentence, measured)) figures.push(maker.make(sentence, measured));
  }
  return { figures: withCheck(figures), notes: [] };
}

/** Counts that give a number: "many" and "a number of" do not. */
function isExact({ kind, count, number }: CountMention): boolean {
  return (
    kind === 'quantity' &&
    count.best >= 2 &&
    number[1] >= number[0] &&
    !/^(?:many|several|some|few|most|a number|a few|numerous|a group|various|multiple|other|others)\b/i.test(count.text)
  );
}

function measuredIn(mentions: Mentions, sentence: Sentence, counts: readonly CountMention[]): Measured[] {
  const { tokens } = mentions.words;
  return counts
    .map((count, at) => measureOf(tokens, count, sentence, counts[at + 1]?.first ?? sentence.last + 1))
    .filter((measured) => measured !== null);
}
