import type { ActorList } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { selfNamedAt } from './calling-itself.ts';
import { resolved } from './members.ts';
import { asBefore } from './mentioned-before.ts';
import type { NameContext } from './named-at.ts';
import { namesOf } from './names.ts';
import { withNamesakes } from './namesakes.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { originAt } from './origins.ts';
import { withOwners } from './owners.ts';
import { withName } from './persons.ts';

/** Every actor, kind of people and facility named in the text. */
export function findActors(words: Words, actors: ActorList): readonly ActorMention[] {
  const context = contextOf(words, actors);
  const found = nounPhrases(words, context);
  const phrases: NounPhrase[] = [];
  found.forEach((phrase, at) => {
    phrases.push(resolved(context, phrase, phrases, found, at));
  });
  const people = words.shouting ? phrases : withNamesakes(context, phrases);
  return asBefore(context, withOwners(context, people)).map((phrase) => toMention(words, phrase));
}

function contextOf({ text, tokens, shouting }: Words, actors: ActorList): NameContext {
  let named: Set<string> | null = null;
  const mentions = (country: string): boolean => {
    named ??= countriesIn(tokens);
    return named.has(country);
  };
  const textOf = (first: number, last: number): string =>
    text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  return {
    tokens,
    shouting,
    names: namesOf(actors),
    defined: new Map(),
    others: new Set(),
    plainUntil: 0,
    textOf,
    mentions,
  };
}

function countriesIn(tokens: Words['tokens']): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const country = tokens[i]!.capital ? originAt(tokens, i, tokens.length - 1)?.country : null;
    if (country) found.add(country);
  }
  return found;
}

function nounPhrases({ sentences }: Words, context: NameContext): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i <= last; i++) {
      const named = selfNamedAt(context, i, last);
      const plain = named ?? nounPhraseAt(context, i, last);
      if (!plain) continue;
      const phrase = withName(context, plain, Math.max(first, (found.at(-1)?.last ?? -1) + 1), last);
      found.push(phrase);
      i = phrase.last;
    }
  }
  return found;
}

function toMention({ tokens, text }: Words, { first, last, head, kind, actor, rule }: NounPhrase): ActorMention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return { start, end, first, last, rule, text: text.slice(start, end), actor, kind, head };
}
