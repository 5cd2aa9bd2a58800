import { type Measure, measureWords } from '../../codebook/index.ts';
import type { CountMention, Sentence, Token } from '../../reading/index.ts';
import type { Measured } from './measure.ts';

const reaches =
  /^(?:exceeds?|exceeded|exceeding|reach(?:es|ed)?|stands?|stood|rose|risen|rises|passed|surpass(?:es|ed)|hit|hits|to|at|is|was|now|over|about|around|fell|dropped|estimated|put|by)$/;
// Tokens between "the number of" and the number.
const farBack = 16;

const people = /^(?:people|persons|idps|residents|civilians|refugees|inhabitants|returnees|villagers|displaced)$/;
const families = /^(?:families|households)$/;

/** "The number of displaced people now exceeds 9,000", "the death toll has risen to 70": what a bare number counts. */
export function numberBefore(tokens: readonly Token[], count: CountMention, sentence: Sentence): Measured | null {
  if (!reaches.test(tokens[count.first - 1]?.lower ?? '')) return null;
  const from = numberOf(tokens, count.first, Math.max(sentence.first, count.first - farBack));
  if (from < 0) return null;
  const between = tokens.slice(from, count.first).map(({ lower }) => lower);
  const measure = measureOfWords(between);
  const words = measureWords.find((one) => one.measure === measure);
  if (!words) return null;
  const unit = /families/.test(words.measure) ? 'families' : /houses/.test(words.measure) ? 'houses' : 'people';
  return { count: { ...count, count: { ...count.count, unit } }, words, told: [from, count.first - 1] };
}

function numberOf(tokens: readonly Token[], at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'number' && tokens[i + 1]!.lower === 'of') return i;
    if (lower === 'toll' && tokens[i - 1]?.lower === 'death') return i - 1;
  }
  return -1;
}

function measureOfWords(words: readonly string[]): Measure | null {
  const has = (test: RegExp): boolean => words.some((word) => test.test(word));
  if (has(/^toll$/) || has(/^(?:dead|killed|deaths)$/)) return 'killed';
  if (has(/^(?:destroyed|burned|burnt)$/) && has(/^(?:houses|homes)$/)) return 'houses destroyed';
  const back = has(/^(?:returnees|returned|returning)$/);
  if (has(families)) return back ? 'families returned' : has(/^displaced$/) ? 'families displaced' : null;
  if (!has(people)) return null;
  return back ? 'people returned' : has(/^(?:displaced|idps|refugees)$/) ? 'people displaced' : null;
}
