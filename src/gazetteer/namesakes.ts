const kinds = ['site', 'village', 'town', 'sub-district', 'district', 'governorate', 'country'] as const;

/** What a place is, as its readers call it: a division inside a district is a sub-district. */
export type PlaceKind = (typeof kinds)[number];

/** What tells a place from another of its name: what it is, or what it alone lies in. */
export type Apart = { readonly kind: PlaceKind } | { readonly within: string };

interface Named {
  readonly id: string;
  readonly name: string;
  readonly precision: string;
  /** Names of the places that contain it, nearest first. */
  readonly within: readonly string[];
}

/**
 * What tells places of one name apart, by their ids: the nearest place that one lies in and none of the others does;
 * where there is none, as of a town and the district of its name, what it is; else the nearest at all. A place whose
 * name there is once is not in it.
 */
export function namesakesIn(places: Iterable<Named>): ReadonlyMap<string, Apart> {
  const told = new Map<string, Apart>();
  for (const alike of byName(places).values()) {
    if (alike.size === 1) continue;
    for (const place of alike.values()) {
      const others = [...alike.values()].filter(({ id }) => id !== place.id);
      const apart = apartFrom(place, others);
      if (apart) told.set(place.id, apart);
    }
  }
  return told;
}

/** Places by name, and by id: the same place may have come from two lists, of which the first knows it better. */
function byName(places: Iterable<Named>): ReadonlyMap<string, ReadonlyMap<string, Named>> {
  const all = new Map<string, Map<string, Named>>();
  for (const place of places) {
    const alike = all.get(place.name);
    if (!alike) all.set(place.name, new Map([[place.id, place]]));
    else if (!alike.has(place.id)) alike.set(place.id, place);
  }
  return all;
}

function apartFrom(place: Named, others: readonly Named[]): Apart | null {
  const around = place.within.filter((name) => name !== place.name);
  const own = around.find((name) => others.every(({ within }) => !within.includes(name)));
  if (own !== undefined) return { within: own };
  const kind = kindOf(place);
  // "Baghdad" is the town: its governorate is called one.
  if (kind === 'town' && others.every(({ precision }) => precision === 'governorate')) return null;
  if (kind && others.every((other) => kindOf(other) !== kind)) return { kind };
  return around[0] === undefined ? null : { within: around[0] };
}

/** Divisions that hold a sub-district: a district, a governorate, a country. */
const outerOfSub = 3;

/** What a place is; null of one that is known by its relation to another alone. */
export function kindOf({ precision, within }: Pick<Named, 'precision' | 'within'>): PlaceKind | null {
  if (precision === 'district' && within.length >= outerOfSub) return 'sub-district';
  return kinds.find((kind) => kind === precision) ?? null;
}
