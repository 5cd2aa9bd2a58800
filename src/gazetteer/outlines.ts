import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaPlaces } from './area/index.ts';
import { nameIn } from './name-in.ts';
import type { Borders, Names, Outline, OutlineCollection } from './outlines/outline.ts';

export type { Borders, Names, Outline, OutlineCollection, OutlineProperties } from './outlines/outline.ts';

/** Land and country borders of the world, 1:50m: for a map of a country and wider. */
export interface WorldOutlines {
  readonly countries: OutlineCollection;
  /** Without the coast. */
  readonly borders: Borders;
}

/**
 * Iraq and its neighbours, 1:10m: for a map of a district and wider. Drawn over the world's, so that its land hides
 * the coarser lines under it.
 */
export interface AreaOutlines {
  readonly countries: OutlineCollection;
  /** With the coast. */
  readonly borders: Borders;
  readonly governorates: OutlineCollection;
  /** Between governorates of one country. */
  readonly governorateBorders: Borders;
}

type Shapes<Kind extends string> = Topology<Record<Kind, GeometryCollection>>;

let world: Promise<WorldOutlines> | null = null;
let area: Promise<AreaOutlines> | null = null;

/** The world's outlines (about 100 kB compressed), loaded and worked out when they are first asked for. */
export function worldOutlines(): Promise<WorldOutlines> {
  world ??= loadWorld();
  return world;
}

/** The area's outlines (about 30 kB compressed), likewise. */
export function areaOutlines(): Promise<AreaOutlines> {
  area ??= loadArea();
  return area;
}

async function loadWorld(): Promise<WorldOutlines> {
  const { default: data } = await import('./outlines/world.json', { with: { type: 'json' } });
  const shapes = data as unknown as Shapes<'countries'>;
  return { countries: countriesOf(shapes), borders: linesOf(shapes, shapes.objects.countries, (a, b) => a !== b) };
}

async function loadArea(): Promise<AreaOutlines> {
  const { default: data } = await import('./outlines/area.json', { with: { type: 'json' } });
  const shapes = data as unknown as Shapes<'countries' | 'governorates'>;
  const { countries, governorates } = shapes.objects;
  return {
    countries: countriesOf(shapes),
    borders: linesOf(shapes, countries, () => true),
    governorates: collect(shapes, governorates, (id) => id, governorateNames),
    governorateBorders: linesOf(shapes, governorates, (a, b) => a !== b && countryOf(a) === countryOf(b)),
  };
}

const countryOf = (shape: object): unknown => (shape as { properties: { country: string } }).properties.country;

const countriesOf = (shapes: Shapes<'countries'>): OutlineCollection =>
  collect(
    shapes,
    shapes.objects.countries,
    (id) => `country:${id}`,
    (_id, own) => own,
  );

const placeById = new Map(areaPlaces.map((place) => [place.id, place]));

function governorateNames(id: string | null, own: Names | null): Names | null {
  const place = id === null ? undefined : placeById.get(id);
  if (!place) return own;
  const [ar, ckb] = [nameIn(place, 'ar'), nameIn(place, 'ckb')];
  return { en: place.name, ...(ar && { ar }), ...(ckb && { ckb }) };
}

function collect(
  shapes: Topology,
  collection: GeometryCollection,
  idOf: (id: string) => string,
  namesOf: (id: string | null, own: Names | null) => Names | null,
): OutlineCollection {
  const { features } = feature(shapes, collection);
  return {
    type: 'FeatureCollection',
    features: features.map(({ id, geometry, properties }): Outline => {
      const known = id === undefined ? null : idOf(String(id));
      const own = properties && 'en' in properties ? (properties as Names) : null;
      return {
        type: 'Feature',
        geometry: geometry as Outline['geometry'],
        properties: { id: known, names: namesOf(known, own) },
      };
    }),
  };
}

const linesOf = (shapes: Topology, of: GeometryCollection, between: (a: object, b: object) => boolean): Borders => ({
  type: 'Feature',
  properties: null,
  geometry: mesh(shapes, of, between),
});
