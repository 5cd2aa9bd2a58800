import { type Place, plainName } from '../../gazetteer/index.ts';
import type { Item } from './item.ts';

/** Whether the gazetteer has some place of the outer name around some place of the inner name. */
export function contains(outer: Item, inner: Item): boolean {
  if (outer.known.length === 0 || inner.known.length === 0) return false;
  return inner.known.some((place) => outer.known.some((around) => holds(around, place)));
}

/** Whether `place` lies in `around`, as far as the gazetteer knows. */
export function holds(around: Place, place: Place): boolean {
  if (around.id === place.id || around.country !== place.country) return false;
  if (around.precision === 'country') return place.precision !== 'country';
  const names = new Set([around.name, ...around.names].map(plainName));
  return place.within.some((name) => names.has(plainName(name)));
}

/** A country, a region or a district: an area that closes a chain of names. */
export const isWide = (item: Item): boolean =>
  item.known.some((place) => /^(?:country|governorate|district)$/.test(place.precision)) ||
  /^(?:governorate|district)$/.test(item.noun?.precision ?? '');
