import type { CountMention } from '../count.ts';
import type { ActorMention, Mention, PlaceMention, TimeMention } from '../mention.ts';
import type { Words } from '../words.ts';

/** All mentions by the token they start at, for rules that walk over tokens. */
export interface Look {
  readonly words: Words;
  readonly counts: ReadonlyMap<number, CountMention>;
  readonly actors: ReadonlyMap<number, ActorMention>;
  readonly places: ReadonlyMap<number, PlaceMention>;
  readonly times: ReadonlyMap<number, TimeMention>;
  /** Capitalised words seen inside a sentence: a name that opens a later one is known by them. */
  readonly names: ReadonlySet<string>;
  /** Tokens that lie in a place's name. */
  readonly placed: ReadonlySet<number>;
  /** Tokens that lie in a time expression. */
  readonly timed: ReadonlySet<number>;
}

function byFirst<M extends Mention>(mentions: readonly M[]): Map<number, M> {
  const found = new Map<number, M>();
  for (const mention of mentions) found.set(mention.first, mention);
  return found;
}

export function lookAt(
  words: Words,
  counts: readonly CountMention[],
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  times: readonly TimeMention[],
): Look {
  return {
    words,
    counts: byFirst(counts),
    actors: byFirst(actors),
    places: byFirst(places),
    times: byFirst(times),
    names: namesIn(words),
    placed: tokensIn(places),
    timed: tokensIn(times),
  };
}

function namesIn({ tokens, sentences }: Words): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.capital && token.kind === 'word' && sentences[token.sentence]!.first !== i) names.add(token.lower);
  });
  return names;
}

function tokensIn(mentions: readonly Mention[]): Set<number> {
  const found = new Set<number>();
  for (const { first, last } of mentions) for (let i = first; i <= last; i++) found.add(i);
  return found;
}
