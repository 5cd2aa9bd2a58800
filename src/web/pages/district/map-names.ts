import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaPlaces, nameIn } from '../../../gazetteer/index.ts';
import { areaOutlines, type OutlineCollection, worldOutlines } from '../../../gazetteer/outlines.ts';
import type { UiLanguage } from '../../words/index.ts';
import { worldPoint } from './mercator.ts';
import type { MapName } from './paint-names.ts';

/** Middles of countries and governorates, by the gazetteer's id. */
export async function outlineMiddles(): Promise<Map<string, { lat: number; lon: number }>> {
  const [world, area] = await Promise.all([worldOutlines(), areaOutlines()]);
  return new Map(
    [...world.countries.features, ...area.governorates.features].flatMap(({ geometry, properties: { id } }) => {
      const [lon, lat] = middleOf(geometry);
      return id === null ? [] : [[id, { lat, lon }] as const];
    }),
  );
}

/** Names of countries, governorates and towns to write on the map, in a language or else as they are called in English. */
export async function mapNames(language: UiLanguage): Promise<MapName[]> {
  const [world, area] = await Promise.all([worldOutlines(), areaOutlines()]);
  return [
    ...namesOf(world.countries, 'country', language),
    ...namesOf(area.governorates, 'governorate', language),
    ...townNames(language),
  ];
}

const townNames = (language: UiLanguage): MapName[] =>
  areaPlaces.flatMap((place) =>
    place.precision === 'town' && place.lat !== null && place.lon !== null
      ? [
          {
            name: nameIn(place, language) ?? place.name,
            point: worldPoint(place.lon, place.lat),
            size: 'town' as const,
          },
        ]
      : [],
  );

const namesOf = (outlines: OutlineCollection, size: MapName['size'], language: UiLanguage): MapName[] =>
  outlines.features.flatMap(({ geometry, properties: { names } }) => {
    if (!names) return [];
    const [lon, lat] = middleOf(geometry);
    return [{ name: names[language] ?? names.en, point: worldPoint(lon, lat), size }];
  });

/** The centre of gravity of the largest piece. */
export function middleOf(geometry: Polygon | MultiPolygon): [lon: number, lat: number] {
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map(([ring]) => ring!);
  const weighed = rings.map(centroid);
  const largest = weighed.reduce((a, b) => (b.area > a.area ? b : a));
  return [largest.lon, largest.lat];
}

function centroid(ring: readonly Position[]): { area: number; lon: number; lat: number } {
  let [area, lon, lat] = [0, 0, 0];
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    const cross = x! * nextY! - nextX! * y!;
    area += cross / 2;
    lon += ((x! + nextX!) * cross) / 6;
    lat += ((y! + nextY!) * cross) / 6;
  });
  if (area === 0) return { area: 0, lon: ring[0]![0]!, lat: ring[0]![1]! };
  return { area: Math.abs(area), lon: lon / area, lat: lat / area };
}
