import type { MapAnswer, PlaceWithLevel } from '../../../api/index.ts';
import { areaPlaces, nameIn } from '../../../gazetteer/index.ts';
import type { UiLanguage } from '../../words/index.ts';
import { worldPoint } from './mercator.ts';
import type { Site } from './spots.ts';
import { type Anchor, type Located, whereaboutsOf } from './whereabouts.ts';

/** Places that Aram's own pack has a position for, by name: what other places are told from. */
const knownPlaces = new Map(
  areaPlaces.flatMap(({ name, names, lat, lon }) =>
    lat === null || lon === null ? [] : [name, ...names].map((one) => [one, { lat, lon }] as const),
  ),
);

/** Every place of the record once, incidents or not, with how calm it is and where it can be drawn. */
export function sitesOf(columns: MapAnswer['sites'], places: readonly PlaceWithLevel[], language: UiLanguage): Site[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const column = new Map(columns.map(({ id }, at) => [id, at]));
  const anchor = anchorsOf(places);
  const all: Located[] = [
    ...places,
    ...columns.filter(({ id }) => !known.has(id)).map((site) => ({ ...site, within: [] })),
  ];
  return all.map((place) => {
    const where = whereaboutsOf(place, anchor);
    const own = known.get(place.id);
    return {
      id: place.id,
      name: (own && nameIn(own, language)) ?? place.name,
      precision: place.precision,
      column: column.get(place.id) ?? -1,
      level: own?.level ?? null,
      direction: own?.direction ?? null,
      where,
      point: where && worldPoint(where.lon, where.lat),
    };
  });
}

function anchorsOf(places: readonly PlaceWithLevel[]): Anchor {
  const own = new Map(
    places.flatMap(({ name, lat, lon }) => (lat === null || lon === null ? [] : [[name, { lat, lon }] as const])),
  );
  return (name) => own.get(name) ?? knownPlaces.get(name) ?? null;
}
