import type { ActorCategory } from './actor.ts';
import { groupLists } from './actors/groups/index.ts';
import { parseActors } from './actors/parse-actors.ts';

/**
 * A group or force by name. An alias all in capitals (`ISIS`, `FARC`) is found only in capitals, one that begins with a
 * capital only with a capital, one in lower case in any writing.
 */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: ActorCategory;
  /** Where the actor is known; tells namesakes apart. */
  readonly countries: readonly string[];
}

/** Who is who: groups and forces by name. Immutable once made; safe to share between readings. */
export interface ActorList {
  readonly actors: readonly KnownActor[];
}

/** Lists put over each other: where two know an id, the later says what it means. */
export function actorList(...layers: readonly (readonly KnownActor[])[]): ActorList {
  const byId = new Map<string, KnownActor>();
  for (const actor of layers.flat()) {
    byId.delete(actor.id);
    byId.set(actor.id, actor);
  }
  return { actors: [...byId.values()] };
}

/** The groups and forces that come with Aram. */
export const worldActors: ActorList = actorList(...groupLists.map(parseActors));
