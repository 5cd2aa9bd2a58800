import { type MeasureWords, measureWords } from '../../codebook/index.ts';
import { type CountMention, Phrases, type Sentence, type Token } from '../../reading/index.ts';

import { withShorter } from '../setting/index.ts';

/** A count with what it measures: `told` are the tokens of the words that say so. */
export interface Measured {
  readonly count: CountMention;
  readonly words: MeasureWords;
  readonly told: readonly [first: number, last: number] | null;
}

const farAfter = 9;
const farBefore = 4;

const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const counted = measureWords.map((words) => new Set(phrases(words.counted)));
const told = new Phrases<readonly number[]>(withShorter(byPhrase()));

function byPhrase(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  measureWords.forEach((words, at) => {
    for (const phrase of phrases(words.told)) {
      const list = found.get(phrase);
      if (list) list.push(at);
      else found.set(phrase, [at]);
    }
  });
  return found;
}

/** What a count measures, by its noun and the words around it; null when nothing says. `stop` is the next count. */
export function measureOf(
  tokens: readonly Token[],
  count: CountMention,
  sentence: Sentence,
  stop: number,
): Measured | null {
  const near = tellings(tokens, count, sentence, stop);
  for (const [at, words] of measureWords.entries()) {
    if (!counted[at]!.has(count.count.unit) && !(count.noun !== null && counted[at]!.has(count.noun))) continue;
    if (words.told === '') return { count, words, told: null };
  }
  for (const { first, last, measures } of near)
    for (const at of measures) {
      const words = measureWords[at]!;
      if (words.measure === 'population' && first - count.last > 3) continue;
      if (counted[at]!.has(count.count.unit) || (count.noun !== null && counted[at]!.has(count.noun)))
        return turned(tokens, { count, words, told: [first, last] });
    }
  return count.count.unit === 'families' ? familiesBefore(tokens, count, sentence) : null;
}

/** "Most of the displaced have returned, 270 families in all": what became of them is told before. */
function familiesBefore(tokens: readonly Token[], count: CountMention, sentence: Sentence): Measured | null {
  const byName = (name: string) => measureWords.find(({ measure }) => measure === name)!;
  for (let at = count.first - 1; at >= Math.max(sentence.first, count.first - 20); at--) {
    const { lower } = tokens[at]!;
    if (/^(?:returned|resettled)$/.test(lower)) return { count, words: byName('families returned'), told: null };
    if (/^(?:displaced|fled|left|empty|emptied|abandoned|evacuated|deserted)$/.test(lower))
      return { count, words: byName('families displaced'), told: null };
  }
  return null;
}

const opposites: Readonly<Record<string, string>> = {
  'families returned': 'families displaced',
  'people returned': 'people displaced',
  'villages returned': 'villages evacuated',
  'villages inhabited': 'villages evacuated',
};

/** "1,130 families have not returned" counts the displaced; any other count of what is denied counts nothing. */
function turned(tokens: readonly Token[], measured: Measured): Measured | null {
  const [first] = measured.told!;
  let negated = false;
  for (let at = Math.min(measured.count.last + 1, first); at < first; at++)
    if (/^(?:not|never|n't|yet|hasn't|haven't|cannot|unable|no)$/.test(tokens[at]!.lower)) negated = true;
  if (!negated) return measured;
  const words = measureWords.find(({ measure }) => measure === opposites[measured.words.measure]);
  return words ? { ...measured, words } : null;
}

/** "The number of attacks was 96 in 2020": what is counted, told before a number without a noun. */
export function measuredBefore(tokens: readonly Token[], count: CountMention, sentence: Sentence): Measured | null {
  if (count.noun !== null) return null;
  for (let at = count.first - 1; at >= Math.max(sentence.first, count.first - 25); at--)
    for (const [index, words] of measureWords.entries())
      if (words.told === '' && counted[index]!.has(tokens[at]!.lower)) {
        const unit = words.measure === 'attacks' ? 'events' : 'people';
        return { count: { ...count, count: { ...count.count, unit } }, words, told: null };
      }
  return null;
}

interface Telling {
  readonly first: number;
  readonly last: number;
  readonly measures: readonly number[];
}

/** Words of measures near a count: those after it in its clause first, then those just before. */
function tellings(tokens: readonly Token[], count: CountMention, sentence: Sentence, stop: number): Telling[] {
  const found: Telling[] = [];
  const end = Math.min(sentence.last, count.last + farAfter, stop - 1);
  for (let at = count.last + 1; at <= end; at++) {
    if (/^(?:;|but|while|who|which|none|nobody)$/.test(tokens[at]!.lower)) break;
    const hit = told.at(tokens, at, sentence.last);
    if (!hit || !isPassive(tokens, count, at, hit.last)) continue;
    if (count.nounAt === null && count.noun !== 'head' && at - count.last > 3) break;
    found.push({ first: at, last: hit.last, measures: hit.value });
  }
  for (let at = count.first - 1; at >= Math.max(sentence.first, count.first - farBefore); at--) {
    if (/^(?:and|,|;|but|or)$/.test(tokens[at]!.lower)) break;
    const hit = told.at(tokens, at, count.first - 1);
    if (hit) found.push({ first: at, last: hit.last, measures: hit.value });
  }
  return found;
}

const nominal = /^(?:killing|kidnapping|abducting|wounding|injuring|kill|theft|stole|took|took|raided)$/;

/** "12 villagers were killed", not "12 rebels killed a shepherd". */
function isPassive(tokens: readonly Token[], count: CountMention, first: number, last: number): boolean {
  const word = tokens[first]!.lower;
  if (nominal.test(word) || tokens[last]!.lower === 'of') return false;
  for (let at = count.last + 1; at < first; at++)
    if (/^(?:was|were|been|be|being|are|is)$/.test(tokens[at]!.lower)) return true;
  const next = tokens[last + 1];
  return (
    !next ||
    !/ed$/.test(word) ||
    !(
      next.kind === 'number' ||
      (/^(?:the|a|an|his|their|its|at|two|three|four|five|six|several|many|dozens)$/.test(next.lower) &&
        next.lower !== 'at')
    )
  );
}
