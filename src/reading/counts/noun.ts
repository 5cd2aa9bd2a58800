import { casualtyForms, countedNouns, measureNouns } from '../../codebook/index.ts';
import type { Token } from '../token.ts';

const stops = new Set(
  (
    'the a an of in on at by to from for with and or but while when who which that as than after before during near ' +
    'into over under against between among was were is are be been being has have had will would could may might ' +
    'including his her their its this these those it they he she we i if because since until through across inside ' +
    'outside behind also then so not did do does said says told reported killed injured wounded died ' +
    'dead kidnapped abducted arrested detained remain remained came went took whose where per within without out'
  ).split(' '),
);
const irregularPlural = new Set(
  (
    'people men women children police troops personnel cattle sheep militia staff youth crew dead wounded injured ' +
    'policemen gunmen servicemen militiamen fishermen firefighters herdsmen tribesmen livestock percent clergy aircraft ' +
    'fishermen workmen businessmen policewomen teeth infantry cavalry guerrilla peshmerga'
  ).split(' '),
);

export interface NounRead {
  readonly noun: string | null;
  readonly at: number | null;
  readonly others: boolean;
  /** The number is an age, a distance, a sum …, not a quantity of something. */
  readonly measure: boolean;
  readonly last: number;
}

const isPlural = (word: string): boolean =>
  irregularPlural.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word));

/** The noun counted by the number that ends at token `number`: a few words on, at the last of a run of nouns. */
export function nounAfter(tokens: readonly Token[], number: number, many: boolean): NounRead {
  const sentence = tokens[number]!.sentence;
  let others = false;
  let found: number | null = null;
  let last = number;
  for (let i = number + 1; i <= number + 7; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const word = token.lower;
    if (word === 'of' && i === number + 1) continue;
    if ((word === 'the' || word === 'them' || word === 'their' || word === 'his') && tokens[i - 1]!.lower === 'of')
      continue;
    if (word === '%') return { noun: 'percent', at: i, others, measure: false, last: i };
    if (token.kind === 'number' || token.kind === 'mark') break;
    if (word === 'other' || word === 'others' || word === 'more' || word === 'further' || word === 'additional') {
      others = true;
      last = i;
      continue;
    }
    const known = countedNouns.has(word);
    if (!known && (stops.has(word) || casualtyForms.has(word))) break;
    if (known && casualtyForms.has(word) && tokens[i + 1] && found === null && isParticiple(tokens, i)) break;
    if (measureNouns.has(word) && !known) return { noun: word, at: i, others, measure: true, last: i };
    if (/^years?-old$/.test(word)) return { noun: word, at: i, others, measure: true, last: i };
    const noun = known || (many ? isPlural(word) : !/(?:ed|ing|ly|ous|ful|al|ic|ive|ian|ese|ish|less)$/.test(word));
    if (found !== null && !noun) break;
    if (noun) found = i;
    last = i;
    if (found !== null && many === false && known) break;
  }
  if (found !== null)
    return {
      noun: tokens[found]!.lower,
      at: found,
      others,
      measure: measureNouns.has(tokens[found]!.lower),
      last: found,
    };
  return { noun: null, at: null, others, measure: false, last: others ? last : number };
}

// "two injured" before a verb or an end is a noun left out with its participle.
const isParticiple = (tokens: readonly Token[], at: number): boolean => !/^(?:people|men)$/.test(tokens[at]!.lower);
