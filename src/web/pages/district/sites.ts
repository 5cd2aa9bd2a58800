import type { MapAnswer, Overview, PlaceWithLevel } from '../../../api/index.ts';
import { areaPlaces, countries } from '../../../gazetteer/index.ts';
import { type Dictionary, type PlaceNames, placeNames } from '../../../publication/wording/index.ts';
import { worldPoint } from './mercator.ts';
import type { Site } from './spots.ts';
import { type Anchor, type Located, type Spot, whereaboutsOf } from './whereabouts.ts';

/** Places that Aram's own pack has a position for, by name: what other places are told from. */
const knownPlaces = new Map(
  areaPlaces.flatMap(({ name, names, lat, lon }) =>
    lat === null || lon === null ? [] : [name, ...names].map((one) => [one, { lat, lon }] as const),
  ),
);

/** What the page is about. */
export interface Area {
  readonly name: string;
  /** In the language of the page. */
  readonly called: string;
  readonly middle: Spot | null;
  /** The country it lies in, as the gazetteer has it: `country:IQ`. */
  readonly home: string | null;
}

/** What places are called: those of the record, of Aram's own pack, and countries. */
export const namesOf = (words: Dictionary, places: readonly PlaceWithLevel[]): PlaceNames =>
  placeNames(words, [...places, ...areaPlaces, ...countries.values()]);

/** What the record is mostly about; null of an empty record. */
export function areaOf({ area }: Overview, names: PlaceNames): Area | null {
  if (!area) return null;
  const own = areaPlaces.find(({ id }) => id === area.id) ?? areaPlaces.find(({ name }) => name === area.name);
  const position =
    area.lat === null || area.lon === null ? knownPlaces.get(area.name) : { lat: area.lat, lon: area.lon };
  return {
    name: area.name,
    called: own ? names.own(own) : names.name(area.name),
    middle: position ?? null,
    home: own?.country ? `country:${own.country}` : null,
  };
}

export interface Known {
  readonly columns: MapAnswer['sites'];
  readonly places: readonly PlaceWithLevel[];
  readonly area: Area | null;
  readonly names: PlaceNames;
  /** Middles of governorates and countries, by the gazetteer's id, once their outlines have come. */
  readonly middles: ReadonlyMap<string, Spot>;
}

/**
 * Every place the record tells of once, and every place of the area it is about: nobody having written of a village is
 * worth knowing.
 */
export function sitesOf({ columns, places, area, names, middles }: Known): Site[] {
  const anchor = anchorsOf(places);
  const placeOf = matcher(places);
  const matched = columns.map(placeOf);
  const columnOf = new Map(matched.flatMap((place, at) => (place ? [[place.id, at] as const] : [])));
  const told = places.filter(
    ({ id, records, within }) => records > 0 || columnOf.has(id) || (area !== null && within.includes(area.name)),
  );
  const unmatched = columns.flatMap((site, at) => (matched[at] ? [] : [{ site: { ...site, within: [] }, at }]));
  return [
    ...told.map((place) => siteOf(place, columnOf.get(place.id) ?? -1, place, anchor, middles, names)),
    ...unmatched.map(({ site, at }) => siteOf(site, at, null, anchor, middles, names)),
  ];
}

function siteOf(
  place: Located,
  column: number,
  known: PlaceWithLevel | null,
  anchor: Anchor,
  middles: Known['middles'],
  names: PlaceNames,
): Site {
  const middle = middles.get(place.id);
  const named = known ?? place;
  const where = whereaboutsOf(place, anchor) ?? (middle ? { is: 'at', ...middle, km: null } : null);
  return {
    id: place.id,
    name: names.called(named),
    own: names.own(named),
    precision: place.precision,
    within: place.within,
    column,
    level: known?.level ?? null,
    direction: known?.direction ?? null,
    wide: place.precision === 'governorate' || place.precision === 'country',
    where,
    point: where && worldPoint(where.lon, where.lat),
  };
}

/** Finds the place that incidents of a site are counted for: by its id, with what contains it, or its name where that is plain. */
function matcher(places: readonly PlaceWithLevel[]): (site: MapAnswer['sites'][number]) => PlaceWithLevel | null {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byName = Map.groupBy(places, ({ name }) => name);
  const byArea = Map.groupBy(places, ({ name, within }) => `${name}, ${within[0]}`);
  return ({ id, name, lat, lon }) => {
    const known = byId.get(id);
    if (known) return known;
    const [inArea, ...others] = byArea.get(id) ?? [];
    if (inArea && others.length === 0) return inArea;
    const namesakes = byName.get(name) ?? [];
    const there = namesakes.find((place) => place.lat === lat && place.lon === lon);
    return there ?? (namesakes.length === 1 && lat === null ? namesakes[0]! : null);
  };
}

function anchorsOf(places: readonly PlaceWithLevel[]): Anchor {
  const own = new Map(
    places.flatMap(({ name, lat, lon }) => (lat === null || lon === null ? [] : [[name, { lat, lon }] as const])),
  );
  return (name) => own.get(name) ?? knownPlaces.get(name) ?? null;
}
