import {
  articles,
  definites,
  meansPeople,
  phraseEnds,
  pronouns,
  spansOfTime,
  tellingForms,
} from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import { actorAhead, isPluralActor, isPluralNoun } from './actor-ahead.ts';
import type { Look } from './look.ts';
import type { Phrase } from './phrase.ts';
import { one, phrase, two } from './plain-phrase.ts';

/** "a farmer", "the three-storey house", "both brothers", "another". */
export function determined(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = tokens[at]!.lower;
  const definite = definites.has(word);
  if (pronouns.has(tokens[at + 1]?.lower ?? '')) return null;
  if ((definite || word === 'another') && look.counts.get(at + 1)?.kind === 'quantity') return null;
  const actor = personOf(look, actorAhead(look, at + 1, last, 5), last);
  const end = actor ? actor.last : nounEnd(look, at + 1, last);
  if (tokens[end]!.kind === 'number') return null;
  if (end <= at) return word === 'another' ? someoneElse(at) : null;
  const noun = tokens[actor ? actor.head : end]!.lower;
  if (!actor && spansOfTime.has(noun)) return null;
  return phrase(at, end, {
    kind: 'article',
    rule: 'article',
    count: word === 'both' ? two : isPlural(look, word, actor, noun) ? null : one,
    person: actor ? actor.kind !== 'facility' : meansPeople(noun) ? true : null,
    actor,
    definite,
    others: word === 'another',
    noun,
  });
}

/** "a University of Nairobi student": a person of the place, not the place itself. */
function personOf(look: Look, actor: ActorMention | null, last: number): ActorMention | null {
  if (actor?.kind !== 'facility' || look.words.tokens[actor.last + 1]?.lower !== 'of') return actor;
  let at = actor.last + 2;
  while (at <= last && look.placed.has(at) && !look.actors.has(at)) at++;
  const person = at > actor.last + 2 ? look.actors.get(at) : undefined;
  return person?.kind === 'people' && person.last <= last ? person : actor;
}

const someoneElse = (at: number): Phrase =>
  phrase(at, at, { kind: 'article', rule: 'another', count: one, others: true });

function isPlural(look: Look, article: string, actor: ActorMention | null, noun: string): boolean {
  if (!actor) return isPluralNoun(noun);
  return article !== 'a' && article !== 'an' && article !== 'another' && isPluralActor(look, actor);
}

function nounEnd(look: Look, at: number, last: number): number {
  let end = at - 1;
  for (let i = at; i <= Math.min(at + 5, last); i++) {
    const token = look.words.tokens[i]!;
    if (token.kind === 'mark' || phraseEnds.has(token.lower) || articles.has(token.lower)) break;
    if (definites.has(token.lower) || tellingForms.has(token.lower) || look.times.has(i)) break;
    end = i;
  }
  return end;
}
