import { countries, type Place, type PlaceRef, plainName } from '../../gazetteer/index.ts';
import type { Item } from './item.ts';
import { resolve } from './resolve.ts';
import type { Votes } from './votes.ts';

/** The place that a chain of items tells, as a claim names it. */
export function refOf(items: readonly Item[], votes: Votes): PlaceRef {
  const [head, ...outer] = items as [Item, ...Item[]];
  const place = resolve(head, outer, votes);
  const around = outer.map((item, at) => ({ item, place: resolve(item, outer.slice(at + 1), votes) }));
  const name = place ? nameOf(place, head) : head.name;
  const said = around.map(({ item, place: known }) => (known ? nameOf(known, item) : item.name));
  const further = place ?? around.findLast(({ place: known }) => known)?.place ?? null;
  const closing = further ? [...further.within, ...countryName(further)] : [];
  return {
    id: place?.id ?? null,
    name,
    within: distinct([...said, ...closing], name),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision:
      head.noun && (!place || head.noun.precision !== 'town') ? head.noun.precision : (place?.precision ?? 'village'),
  };
}

/** "13 km west of Khanaqin": a place known only by where it lies from another. */
export function relativeRef(base: PlaceRef, words: string): PlaceRef {
  return {
    id: null,
    name: words,
    within: distinct([base.name, ...base.within], ''),
    lat: null,
    lon: null,
    precision: 'relative',
  };
}

/** A country as a place, for a word that only hints at it. */
export const countryRef = (country: Place): PlaceRef => ({
  id: country.id,
  name: country.name,
  within: [],
  lat: country.lat,
  lon: country.lon,
  precision: 'country',
});

// World lists spell names their own way: there the report's spelling stays.
const nameOf = (place: Place, item: Item): string => (place.layer === 'world' ? item.name : place.name);

const countryName = (place: Place): string[] => {
  const country = place.precision !== 'country' && place.country ? countries.get(place.country) : undefined;
  return country ? [country.name] : [];
};

function distinct(names: readonly string[], own: string): string[] {
  const seen = new Set([plainName(own)]);
  return names.filter((name) => {
    const key = plainName(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
