import type { CountMention, Token } from '../../reading/index.ts';

/**
 * Gives bare numbers what they count: that of the number before ("Of the 220 families who left, 85 have come back"),
 * of the number after ("27 of its 30 families"), animals for so many head of them.
 */
export function withNouns(tokens: readonly Token[], counts: readonly CountMention[]): CountMention[] {
  let before: CountMention | null = null;
  return counts.map((count, at) => {
    if (count.noun !== null) {
      before = count;
      return count;
    }
    if (tokens[count.last + 1]?.lower === 'head' && tokens[count.last + 2]?.lower === 'of')
      return { ...count, noun: 'head', count: { ...count.count, unit: 'animals' } };
    const whole = counts[at + 1];
    if (whole?.noun && tokens[count.last + 1]?.lower === 'of' && whole.first - count.last <= 4)
      return {
        ...count,
        last: whole.last,
        noun: whole.noun,
        nounAt: whole.nounAt,
        count: { ...count.count, unit: whole.count.unit },
      };
    return before ? { ...count, noun: before.noun, count: { ...count.count, unit: before.count.unit } } : count;
  });
}
