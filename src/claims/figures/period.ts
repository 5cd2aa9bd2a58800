import { totalWords } from '../../codebook/index.ts';
import { type Mentions, Phrases, type Sentence, type TimeMention, type Token, within } from '../../reading/index.ts';
import { isOfSpeech } from '../setting/index.ts';

const totals = new Phrases<true>(totalWords.map((phrase) => [phrase, true]));
const dayLength = 86_400_000;
const event =
  /^(?:attack|ambush|bombing|explosion|blast|clash|raid|shooting|assault|strike|airstrike|shelling|massacre|accident|operation|incident|crash|gunfight|firefight|battle|stampede|demonstration|protest|shootout|bomb|mine|car)$/;

/** Days that a time covers, counting both ends; 0 when it is open or unknown. */
const daysOf = ({ earliest, latest }: TimeMention): number =>
  earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / dayLength + 1 : 0;

/** Where ", which ended in May" begins after token `from`: its time is of something else. */
function relativeAfter(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < last; at++)
    if (tokens[at]!.text === ',' && /^(?:which|where|when|whose)$/.test(tokens[at + 1]!.lower)) return at;
  return last;
}

/** What the times of a sentence span: a `long` time (over 28 days), a `day`, or nothing that tells. */
export function spanOf(
  mentions: Mentions,
  { first, last }: Sentence,
  counted: number,
): 'long' | 'year' | 'month' | 'day' | null {
  let found: 'long' | 'year' | 'month' | 'day' | null = null;
  for (const time of within(mentions.times, first, relativeAfter(mentions.words.tokens, counted, last))) {
    const days = daysOf(time);
    if (days === 0 && time.type === 'DURATION' && /^P\w+[YM]$/.test(time.timex) && isBack(mentions.words.tokens, time))
      return 'long';
    if (
      days === 0 ||
      time.timex === 'PRESENT_REF' ||
      time.timex === 'PAST_REF' ||
      isOfSpeech(mentions.words.tokens, time)
    )
      continue;
    if (days <= 2 && time.type !== 'DURATION') {
      if ([time.first - 1, time.first].some((at) => mentions.words.tokens[at]?.lower === 'by') || time.bound !== null)
        continue;
      return 'day';
    }
    if ((time.type === 'DURATION' || time.bound === 'since') && days >= 28) found = 'long';
    else if (days >= 85 && found !== 'long') found = 'year';
    else if (days >= 5 && found === null) found = 'month';
  }
  return found;
}

/** "in those three months": a span told before. */
export const isBack = (tokens: readonly Token[], { first }: TimeMention): boolean =>
  /^(?:those|these|that|this|same)$/.test(tokens[first]!.lower) ||
  /^(?:those|these|that|this|same)$/.test(tokens[first - 1]?.lower ?? '');

/** "in total", "so far this year", "figures show". */
export const saysTotal = (tokens: readonly Token[], { first, last }: Sentence): boolean =>
  totals.isWithin(tokens, first, last);

/** "in an attack", "when a mine went off": one event by itself, told up to the comma after token `counted`. */
export function tellsOneEvent(tokens: readonly Token[], { first, last }: Sentence, counted: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    if (at > counted && tokens[at]!.text === ',') return false;
    if (tokens[at]!.lower === 'day' && /^(?:one|single)$/.test(tokens[at - 1]!.lower)) return true;
    if (!event.test(tokens[at]!.lower)) continue;
    for (let before = at - 1; before >= Math.max(first, at - 4); before--)
      if (/^(?:a|an|the|this|that|one)$/.test(tokens[before]!.lower)) return true;
  }
  return false;
}

/** "have been destroyed", "are deployed": a state, not what one day brought. */
export function tellsState(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (/^(?:has|have|are|is|remain|remains|still)$/.test(tokens[at]!.lower)) return true;
  return false;
}
