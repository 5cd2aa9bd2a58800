import { Phrases, type Token } from '../../reading/index.ts';
import type { Tagged } from './tagged.ts';

/** How many words of war a report has among all its words. */
export interface WarWords {
  readonly said: number;
  readonly words: number;
  /** Words for villages and those who live there. */
  readonly rural: number;
}

// So many words of war, and one in so many words at least; fewer do beside so many aspects of life in a place.
const fewest = 3;
const thinnest = 150;
const aspectsEnough = 3;

// "Attack" and "violence" are said of streets and homes too: two of them weigh as one word of war.
export function warWords(sentences: readonly Tagged[]): WarWords {
  let said = 0;
  let words = 0;
  let rural = 0;
  let harsh = 0;
  for (const { tags, sentence } of sentences) {
    words += sentence.last - sentence.first + 1;
    for (const { kinds } of tags)
      if (kinds.includes('warlike') || kinds.includes('group')) said++;
      else if (kinds.includes('harsh')) harsh++;
      else if (kinds.includes('rural')) rural++;
  }
  return { said: said + Math.floor(harsh / 2), words, rural };
}

/** Whether a report speaks of villages, or of a place in armed conflict: a quiet market or a closed school elsewhere is none of ours. */
export function speaksOfConflict({ said, words, rural }: WarWords, aspects: number): boolean {
  if (rural >= fewest && words / rural <= thinnest) return true;
  if (said >= fewest) return words / said <= thinnest;
  return said > 0 && aspects >= aspectsEnough && words / said <= thinnest;
}

const elsewhere = new Phrases<true>(
  (
    'gdp,inflation,stocks,share price,shares in,shares of,shares fell,investors,investor,stock exchange,dollar,interest rates,exports,imports,league,coach,football,world cup,tournament,goalkeeper,striker,' +
    'season ticket,championship,olympic,olympics,film,album,song,novel,covid,covid-19,coronavirus,pandemic,virus,vaccine,lockdown,central bank,' +
    'currency,oil prices,earthquake,hurricane,typhoon,cyclone,opinion poll,ballot,ballots,polling stations,quarterfinal,semifinal,premiere,startup'
  )
    .split(',')
    .map((phrase) => [phrase, true]),
);

/** Whether a sentence is about sport, markets, epidemics or the weather. */
export const isElsewhere = (tokens: readonly Token[], first: number, last: number): boolean =>
  elsewhere.isWithin(tokens, first, last);
