import type { PlaceRef } from '../../gazetteer/index.ts';

/** What holds both ends of a way or a stretch; what holds the one end, from its country outward, where the other is in no list. */
export function aroundBoth(one: PlaceRef, other: PlaceRef): readonly string[] {
  if (one.within.length === 0) return other.within.slice(-1);
  if (other.within.length === 0) return one.within.slice(-1);
  return one.within.filter((name) => other.within.includes(name));
}
