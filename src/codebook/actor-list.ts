/** Who is who: groups, forces, kinds of people. Immutable once made; safe to share between readings. */
export type ActorList = Record<string, never>;

export const worldActors: ActorList = {};
