import type { ActorRef } from '../../codebook/index.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * "The director was hurt", "one employee": whose they are has been said where the noun stood first, "the director of the
 * town council". Phrases in the order of the text, their owners known.
 */
export function asBefore({ tokens }: NameContext, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const told = new Map<string, ActorRef>();
  return phrases.map((phrase) => {
    if (phrase.kind !== 'people' && phrase.kind !== 'facility') return phrase;
    const noun = tokens[phrase.head]!.lower.replace(/s$/, '');
    if (phrase.rule.endsWith('of an owner')) told.set(noun, phrase.actor);
    const before = phrase.open ? told.get(noun) : undefined;
    if (!before || before.category === phrase.actor.category) return phrase;
    return { ...phrase, actor: { ...phrase.actor, category: before.category }, rule: 'as before', open: false };
  });
}
