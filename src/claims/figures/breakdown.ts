import {
  type CountMention,
  type Mentions,
  type Sentence,
  type TimeMention,
  type Token,
  within,
} from '../../reading/index.ts';

/** One part of a breakdown: so many in that time. */
export interface Part {
  readonly count: CountMention;
  readonly time: TimeMention;
}

const fewest = 2;

/** Counts told one a period: "40 in 2018, 31 in 2019 and 12 in 2020"; empty when a sentence has none. */
export function breakdownIn(mentions: Mentions, { first, last }: Sentence): Part[] {
  const { tokens } = mentions.words;
  const counts = within(mentions.counts, first, last).filter(({ kind }) => kind === 'quantity');
  if (counts.length < fewest) return [];
  const times = within(mentions.times, first, last).filter(isPeriod);
  if (times.length < fewest) return [];
  const parts = pairs(tokens, counts, times, 'after');
  const turned = parts.length >= fewest ? parts : pairs(tokens, counts, times, 'before');
  const distinct = new Set(turned.map(({ time }) => time.earliest));
  return turned.length >= fewest && distinct.size === turned.length ? turned : [];
}

const isPeriod = ({ earliest, latest, type }: TimeMention): boolean =>
  earliest !== null && latest !== null && earliest !== latest && type !== 'SET' && type !== 'TIME';

function pairs(
  tokens: readonly Token[],
  counts: readonly CountMention[],
  times: readonly TimeMention[],
  where: 'after' | 'before',
): Part[] {
  const parts: Part[] = [];
  for (const count of counts) {
    const time = times.find((one) =>
      where === 'after' ? joins(tokens, count.last, one.first) : joins(tokens, one.last, count.first),
    );
    if (time) parts.push({ count, time });
  }
  return parts;
}

/** Only small words between: "in", "during", "for", "were recorded in". */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 7) return false;
  for (let at = from + 1; at < to; at++)
    if (
      !/^(?:in|during|for|of|over|the|year|there|were|was|recorded|reported|registered|attacks|strikes|incidents|people|cases|killed|injured|dead|and|:|\(|villages|families|houses|carried|out|another)$/.test(
        tokens[at]!.lower,
      )
    )
      return false;
  return true;
}
