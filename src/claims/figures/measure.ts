import { type MeasureWords, measureWords } from '../../codebook/index.ts';
import { type CountMention, Phrases, type Sentence, type Token } from '../../reading/index.ts';

import { withShorter } from '../setting/index.ts';
import { numberBefore } from './number-before.ts';

/** A count with what it measures: `told` are the tokens of the words that say so. */
export interface Measured {
  readonly count: CountMention;
  readonly words: MeasureWords;
  readonly told: readonly [first: number, last: number] | null;
}

const farAfter = 14;
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
  const near = settledLast(tokens, tellings(tokens, count, sentence, stop));
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
  return (
    numberBefore(tokens, count, sentence) ??
    (count.count.unit === 'families' ? familiesBefore(tokens, count, sentence) : null)
  );
}

const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /^(?:displaced|evacuated|abandoned|uprooted|forced)$/.test(tokens[at]!.lower) &&
  !/^(?:was|were|been|being|are|is)$/.test(tokens[at - 1]?.lower ?? '');

const home = new Set(['villages returned', 'families returned', 'people returned']);

/** "The 40 families displaced in spring have come back": who had to go is told first, what became of them last. */
function settledLast(tokens: readonly Token[], near: readonly Telling[]): readonly Telling[] {
  const [first] = near;
  if (!first || !isParticiple(tokens, first.first)) return near;
  const back = near.findIndex(({ measures }) => measures.some((at) => home.has(measureWords[at]!.measure)));
  return back < 0 ? near : near.slice(back);
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
  let end = Math.min(sentence.last, count.last + farAfter, stop - 1);
  for (let at = count.number[1] + 1; at <= count.last; at++) {
    const hit = told.at(tokens, at, count.last);
    if (hit) found.push({ first: at, last: hit.last, measures: hit.value });
  }
  for (let at = count.last + 1; at <= end; at++) {
    const after = pastRelative(tokens, at, sentence.last);
    if (after > at) {
      at = after;
      end = Math.min(sentence.last, after + farAfter, stop - 1);
    }
    if (/^(?:;|but|while|who|which|none|nobody)$/.test(tokens[at]!.lower)) break;
    const hit = told.at(tokens, at, sentence.last);
    if (!hit || !isPassive(tokens, count, at, hit.last)) continue;
    if (count.nounAt === null && count.noun !== 'head' && at - count.last > 3) break;
    found.push({ first: at, last: hit.last, measures: hit.value });
    if (isParticiple(tokens, at)) end = Math.max(end, Math.min(sentence.last, at + farAfter, stop - 1));
  }
  for (let at = count.first - 1; at >= Math.max(sentence.first, count.first - farBefore); at--) {
    if (/^(?:and|,|;|but|or)$/.test(tokens[at]!.lower)) break;
    const hit = told.at(tokens, at, count.first - 1);
    if (hit) found.push({ first: at, last: hit.last, measures: hit.value });
  }
  return found;
}

// Tokens that a relative clause between commas is looked through.
const farRelative = 40;

/** The comma that closes ", who …," at token `at`; `at` itself when none opens or it never closes. */
function pastRelative(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]!.text !== ',' || !/^(?:who|which|whose|most|many|some)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  for (let end = at + 2; end <= Math.min(last, at + farRelative); end++) if (tokens[end]!.text === ',') return end;
  return at;
}

const going = /^(?:lived|fled|returned|moved|resettled|left|deserted|vacated|inhabited|abandoned)$/;

const nominal = /^(?:killing|kidnapping|abducting|wounding|injuring|kill|theft|stole|took|took|raided)$/;

/** "12 villagers were killed", not "12 rebels killed a shepherd". */
function isPassive(tokens: readonly Token[], count: CountMention, first: number, last: number): boolean {
  const word = tokens[first]!.lower;
  if (nominal.test(word) || tokens[last]!.lower === 'of') return false;
  if (going.test(word)) return true;
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
