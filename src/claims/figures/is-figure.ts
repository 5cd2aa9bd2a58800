import type { Mentions, Sentence } from '../../reading/index.ts';
import type { Measured } from './measure.ts';
import { saysTotal, spanOf, tellsOneEvent, tellsState } from './period.ts';

// More than one raid or blast destroys, or drives away.
const manyHouses = 100;
const manyPeople = 500;

const moved = new Set(['people displaced', 'people returned']);

/** Whether a measured count is over a period or an area, and not the toll of one event. */
export function isFigure(mentions: Mentions, sentence: Sentence, { count, words, told }: Measured): boolean {
  const { tokens } = mentions.words;
  const span = spanOf(mentions, sentence, count.last);
  if (span === 'day') return false;
  const total = saysTotal(tokens, sentence);
  if (words.measure === 'attacks' && /^(?:times|occasions)$/.test(tokens[count.last]!.lower)) return true;
  if (words.figure === 'always') return true;
  const oneEvent = tellsOneEvent(tokens, sentence, count.last);
  if (span === 'long') return !oneEvent || total;
  if (total) return !oneEvent;
  if (words.measure === 'houses destroyed' && count.count.best >= manyHouses) return !oneEvent;
  if (moved.has(words.measure) && count.count.best >= manyPeople) return !oneEvent;
  if (words.figure === 'perfect')
    return (
      !oneEvent &&
      (span !== null ||
        tellsState(
          tokens,
          Math.min(count.first, told?.[0] ?? count.first),
          Math.max(count.last, told?.[1] ?? count.last),
        ))
    );
  if (oneEvent) return false;
  if (words.measure === 'attacks') return span !== null && count.count.best >= 3;
  return span === 'year' && count.count.best >= 4;
}
