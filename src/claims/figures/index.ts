import type { CountMention, Mentions, Note, Sentence, Token } from '../../reading/index.ts';
import { within } from '../../reading/index.ts';
import type { Figure } from '../claim.ts';
import { isProse } from '../setting/index.ts';
import { breakdownIn } from './breakdown.ts';
import { FigureMaker } from './figure-maker.ts';
import { isFigure } from './is-figure.ts';
import { type Measured, measureOf } from './measure.ts';
import { figureOfBreakdown, withCheck } from './sum.ts';
import { timesIn } from './times-in.ts';
import { withNouns } from './with-nouns.ts';

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
    const counted = timesIn(mentions, sentence);
    if (counted) figures.push(maker.make(sentence, counted));
    const here = withNouns(words.tokens, within(counts, sentence.first, sentence.last)).filter((count) =>
      isExact(words.tokens, count),
    );
    if (here.length === 0) continue;
    const parts = breakdownIn(mentions, sentence);
    if (parts.length) figures.push(...figureOfBreakdown(maker, mentions, sentence, parts));
    const taken = new Set(parts.map(({ count }) => count.first));
    for (const measured of measuredIn(
      mentions,
      sentence,
      here.filter((count) => !taken.has(count.first)),
    ))
      if (isFigure(mentions, sentence, measured)) figures.push(maker.make(sentence, measured));
  }
  return { figures: withCheck(figures), notes: [] };
}

const vague =
  /^(?:many|several|some|few|most|(?:tens of |hundreds of |several )?(?:thousands|hundreds|dozens|scores)|a number|a few|numerous|a group|various|multiple|other|others)\b|year-old|per\s?cent|%/i;

/** Counts that give a number of their own: "many", "14-year-old", "97 per cent" and "one of six" do not. */
function isExact(tokens: readonly Token[], { kind, count, first, last }: CountMention): boolean {
  if (
    kind !== 'quantity' ||
    count.best < 2 ||
    count.unit === 'percent' ||
    (vague.test(count.text) && !/^some\s\d/i.test(count.text))
  )
    return false;
  if (/^(?:per|percent|%|when|year-old|years)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  if (/^(?:aged|age|both|years)$/.test(tokens[first - 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(count.text))
    return false;
  const before = [tokens[first - 2]?.lower, tokens[first - 1]?.lower].join(' ');
  return !/^(?:of (?:the|these|those|its|our|his|her|their)|(?:one|half|some|most|many|each|any) of)$/.test(before);
}

function measuredIn(mentions: Mentions, sentence: Sentence, counts: readonly CountMention[]): Measured[] {
  const { tokens } = mentions.words;
  const wholes = counts.filter((count) => !isPart(tokens, count));
  return wholes
    .map((count, at) => measureOf(tokens, count, sentence, stopAfter(tokens, wholes, at) ?? sentence.last + 1))
    .filter((measured) => measured !== null);
}

/** Where the next count begins, past the one that this one belongs to: "the 450 residents of two hamlets". */
function stopAfter(tokens: readonly Token[], counts: readonly CountMention[], at: number): number | undefined {
  const next = counts[at + 1];
  const belongs =
    next && /^(?:of|from|in)$/.test(tokens[counts[at]!.last + 1]?.lower ?? '') && next.first - counts[at]!.last <= 3;
  return belongs ? counts[at + 2]?.first : next?.first;
}

/** "23 civilians, nine of them children": counted already. */
const isPart = (tokens: readonly Token[], { first, number }: CountMention): boolean =>
  /^(?:including|among)$/.test(tokens[first - 1]?.lower ?? '') ||
  (tokens[number[1] + 1]?.lower === 'of' && /^(?:them|whom|which|these)$/.test(tokens[number[1] + 2]?.lower ?? ''));
