import { Phrases, type Token } from '../../reading/index.ts';
import type { Tagged } from './tagged.ts';

const conflictKinds = ['force', 'forces', 'group', 'militants', 'violence', 'sleeper', 'mines', 'security'];
const enough = 2;

/** Whether a report speaks of conflict at all: a calm market or a stopped train elsewhere is no condition of a place in one. */
export function speaksOfConflict(sentences: readonly Tagged[]): boolean {
  let said = 0;
  for (const { tags } of sentences)
    for (const tag of tags) if (tag.kinds.some((kind) => conflictKinds.includes(kind)) && ++said >= enough) return true;
  return false;
}

const elsewhere = new Phrases<true>(
  (
    'gdp,inflation,stocks,shares,investors,investor,stock exchange,dollar,interest rates,exports,imports,league,coach,match,cup,tournament,goalkeeper,striker,' +
    'season ticket,championship,olympic,olympics,film,album,song,novel,covid,covid-19,coronavirus,pandemic,virus,vaccine,lockdown,central bank,' +
    'currency,oil prices,earthquake,hurricane,typhoon,cyclone,opinion poll,ballot,ballots,polling stations,quarterfinal,semifinal,premiere,startup'
  )
    .split(',')
    .map((phrase) => [phrase, true]),
);

/** Whether a sentence is about sport, markets, epidemics or the weather. */
export function isElsewhere(tokens: readonly Token[], first: number, last: number): boolean {
  for (const _ of elsewhere.within(tokens, first, last)) return true;
  return false;
}
