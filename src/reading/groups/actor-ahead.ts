import { collectives, phraseEnds } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { Look } from './look.ts';

/** The actor mention that starts within `reach` tokens, with only plain modifiers before it. */
export function actorAhead(look: Look, at: number, last: number, reach: number): ActorMention | null {
  for (let i = at; i <= Math.min(at + reach - 1, last); i++) {
    const actor = look.actors.get(i);
    if (actor && actor.last <= last) return actor;
    const token = look.words.tokens[i]!;
    // "a 34-year-old man"
    if (token.text === '-' && look.words.tokens[i - 1]!.kind === 'number') continue;
    if (token.kind === 'mark') return null;
    if (token.lower === 'of' && collectives.has(look.words.tokens[i - 1]!.lower)) continue;
    if (phraseEnds.has(token.lower)) return null;
  }
  return null;
}

/** Does the mention stand for more than one? Groups and forces always do. */
export function isPluralActor(look: Look, actor: ActorMention): boolean {
  if (actor.kind === 'group' || actor.kind === 'force') return true;
  return isPluralNoun(look.words.tokens[actor.head]!.lower);
}

const pluralWithoutS = /(?:people|men|women|children|police|personnel|troops|staff|crew|youth|clergy|militia)$/;

/** "farmers", "policemen", "staff". */
export const isPluralNoun = (noun: string): boolean => /[^s]s$/.test(noun) || pluralWithoutS.test(noun);
