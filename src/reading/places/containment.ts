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
  const names = keysOf(around);
  return outerKeys(place).some((key) => names.has(key));
}

// Places are shared and never change: their keys are made once.
const ownKeys = new WeakMap<Place, ReadonlySet<string>>();
const containerKeys = new WeakMap<Place, readonly string[]>();

function keysOf(place: Place): ReadonlySet<string> {
  const known = ownKeys.get(place);
  if (known) return known;
  const keys = new Set([place.name, ...place.names].map(plainName));
  ownKeys.set(place, keys);
  return keys;
}

/** The plain names of what a place lies in. */
export function outerKeys(place: Place): readonly string[] {
  const known = containerKeys.get(place);
  if (known) return known;
  const keys = place.within.map(plainName);
  containerKeys.set(place, keys);
  return keys;
}

/** A country, a region or a district: an area that closes a chain of names. */
export const isWide = (item: Item): boolean =>
  item.known.some((place) => /^(?:country|governorate|district)$/.test(place.precision)) ||
  /^(?:governorate|district)$/.test(item.noun?.precision ?? '');
