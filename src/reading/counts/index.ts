import { countedNouns, meansPeople } from '../../codebook/index.ts';
import type { CountMention, CountUnit } from '../count.ts';
import type { TimeMention } from '../mention.ts';
import type { Token } from '../token.ts';
import type { Words } from '../words.ts';
import { type NounRead, nounAfter } from './noun.ts';
import { type NumberRead, numberAt } from './number.ts';

const nameBefore = new Set(
  'highway route road no number resolution article section chapter page flight unit brigade division battalion sector zone district phase room building pk apc type model'.split(
    ' ',
  ),
);

/** Every number with what it counts. Numbers inside a time expression are no counts. */
export function findCounts(words: Words, times: readonly TimeMention[]): readonly CountMention[] {
  const { tokens, text } = words;
  const found: CountMention[] = [];
  let time = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (time < times.length && times[time]!.last < i) time++;
    const here = times[time];
    if (here && here.first <= i && i <= here.last) continue;
    const number = numberAt(tokens, i);
    if (!number || tokens[number.last]!.sentence !== tokens[i]!.sentence) continue;
    if (here && here.first <= number.number[0] && here.first > i) continue;
    const total = totalAfter(tokens, number.last);
    const noun = nounAfter(tokens, (total ?? number).last, total !== null || number.best !== 1);
    found.push(mention(text, tokens, number, noun));
    i = (total ?? number).last;
  }
  return found;
}

/** "four out of 60 villages": the number behind "out of" is of all there are. */
const totalAfter = (tokens: readonly Token[], last: number): NumberRead | null =>
  tokens[last + 1]?.lower === 'out' && tokens[last + 2]?.lower === 'of' ? numberAt(tokens, last + 3) : null;

function mention(text: string, tokens: readonly Token[], number: NumberRead, noun: NounRead): CountMention {
  const last = Math.max(number.last, noun.last);
  const start = tokens[number.first]!.start;
  const end = tokens[last]!.end;
  return {
    start,
    end,
    first: number.first,
    last,
    rule: 'count',
    count: {
      best: number.best,
      min: number.min,
      max: number.max,
      unit: unitOf(noun.noun),
      text: text.slice(start, end),
    },
    noun: noun.noun,
    nounAt: noun.at,
    number: number.number,
    others: noun.others,
    kind: isQuantity(tokens, number, noun) ? 'quantity' : 'other',
  };
}

function unitOf(noun: string | null): CountUnit {
  if (noun === null) return 'people';
  return countedNouns.get(noun) ?? (meansPeople(noun) ? 'people' : 'items');
}

function isQuantity(tokens: readonly Token[], number: NumberRead, noun: NounRead): boolean {
  if (noun.measure) return false;
  if (!Number.isInteger(number.best) && noun.noun !== 'percent') return false;
  const before = tokens[number.first - 1];
  if (isCompound(tokens, number.last)) return false;
  if (before && (before.text === '$' || before.text === '€' || before.text === '£' || before.text === '#'))
    return false;
  if (before && tokens[number.first]!.kind === 'number' && nameBefore.has(before.lower) && before.capital) return false;
  return true;
}

/** "a 34-year-old man", "a 15-member team": the number belongs to an adjective. */
function isCompound(tokens: readonly Token[], last: number): boolean {
  const [number, dash, word] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
  return dash?.text === '-' && dash.start === number.end && word?.kind === 'word' && word.start === dash.end;
}
