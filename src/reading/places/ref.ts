import { countries, type Place, type PlaceRef, plainName } from '../../gazetteer/index.ts';
import type { Item } from './item.ts';
import { resolve } from './resolve.ts';
import { unshout } from './shouted-name.ts';
import type { Votes } from './votes.ts';

/** The place that a chain of items tells, as a claim names it: in the report's own spelling, with the gazetteer's id. */
export function refOf(items: readonly Item[], votes: Votes): PlaceRef {
  const [head, ...outer] = items as [Item, ...Item[]];
  const place = resolve(head, outer, votes);
  const around = outer.map((item, at) => ({ item, place: resolve(item, outer.slice(at + 1), votes, true) }));
  const said = around.map(({ item, place: known }): Named => ({ name: nameOf(known, item), known }));
  return {
    id: place?.id ?? null,
    name: nameOf(place, head),
    within: distinct([...said, ...beyond(place, said)], { name: nameOf(place, head), known: place }),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision: precisionOf(head, place),
  };
}

function precisionOf({ noun }: Item, place: Place | null): Place['precision'] {
  if (place?.precision === 'country') return 'country';
  if (noun && (!place || noun.precision !== 'town')) return noun.precision;
  return place?.precision ?? 'village';
}

interface Named {
  readonly name: string;
  readonly known: Place | null;
}

// What the gazetteer adds around the outermost place that is said; of one it does not know, the country alone.
function beyond(place: Place | null, said: readonly Named[]): Named[] {
  const outermost = said.length > 0 ? said.at(-1)!.known : place;
  const inside = outermost ?? place ?? said.find(({ known }) => known)?.known;
  if (!inside) return [];
  const names = outermost ? [...outermost.within, ...countryName(outermost)] : countryName(inside);
  return names.map((name) => ({ name, known: null }));
}

/** "13 km west of Khanaqin": a place known only by where it lies from another. */
export function relativeRef(base: PlaceRef, words: string): PlaceRef {
  return {
    id: null,
    name: words,
    within: [base.name, ...base.within],
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

// Only countries have one name for all: a claim spells other places as its report does, but for its capitals.
function nameOf(place: Place | null, { name }: Item): string {
  if (place?.precision === 'country') return place.name;
  if (!inCapitals(name)) return name;
  return place?.name ?? (longCapitals.test(name) ? unshout(name) : name);
}

// "KIRKUK", "TUZ KHURMATU"; letters that stand for a name are none.
const inCapitals = (name: string): boolean => /\p{Lu}{4}/u.test(name) && name === name.toUpperCase();

// Shorter ones in no list are letters rather than a name.
const longCapitals = /\p{Lu}{7}/u;

const countryName = (place: Place): string[] => {
  const country = place.precision !== 'country' && place.country ? countries.get(place.country) : undefined;
  return country ? [country.name] : [];
};

const spellings = ({ name, known }: Named): string[] =>
  known ? [name, known.name, ...known.names].map(plainName) : [plainName(name)];

function distinct(names: readonly Named[], own: Named): string[] {
  const seen = new Set([plainName(own.name)]);
  return names
    .filter((named) => {
      if (seen.has(plainName(named.name))) return false;
      for (const spelling of spellings(named)) seen.add(spelling);
      return true;
    })
    .map(({ name }) => name);
}
