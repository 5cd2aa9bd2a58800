import type { ActorList } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { Words } from '../words.ts';

/** Every actor, kind of people and facility named in the text. */
export function findActors(_words: Words, _actors: ActorList): readonly ActorMention[] {
  return [];
}
