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

/** Lists put over each other: where two know an id, a name or an alias, the later says what it means. */
export function actorList(...layers: readonly (readonly KnownActor[])[]): ActorList {
  return { actors: layers.reduce(putOver, []) };
}

/** What the upper layer knows, by id or by alias, the lower no longer says. */
function putOver(lower: readonly KnownActor[], upper: readonly KnownActor[]): readonly KnownActor[] {
  const ids = new Set(upper.map(({ id }) => id));
  const taken = new Set(upper.flatMap(({ name, aliases }) => [name, ...aliases].map(lowerCase)));
  const kept = lower
    .filter(({ id, name }) => !ids.has(id) && !taken.has(lowerCase(name)))
    .map((actor) => ({ ...actor, aliases: actor.aliases.filter((alias) => !taken.has(lowerCase(alias))) }));
  return [...kept, ...upper];
}

const lowerCase = (name: string): string => name.toLowerCase();

/** The groups and forces that come with Aram. */
export const worldActors: ActorList = actorList(groupLists.flatMap((list) => parseActors(list)));
