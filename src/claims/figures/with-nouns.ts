import type { CountMention, Token } from '../../reading/index.ts';

/**
 * Gives bare numbers what they count: that of the number before ("Of the 220 families who left, 85 have come back"),
 * animals for so many head of them.
 */
export function withNouns(tokens: readonly Token[], counts: readonly CountMention[]): CountMention[] {
  let before: CountMention | null = null;
  return counts.map((count) => {
    if (count.noun !== null) {
      before = count;
      return count;
    }
    if (tokens[count.last + 1]?.lower === 'head' && tokens[count.last + 2]?.lower === 'of')
      return { ...count, noun: 'head', count: { ...count.count, unit: 'animals' } };
    return before ? { ...count, noun: before.noun, count: { ...count.count, unit: before.count.unit } } : count;
  });
}
