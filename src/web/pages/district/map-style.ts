import type { Feature, FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { areaOutlines, type Outline, worldOutlines } from '../../../gazetteer/outlines.ts';
import type { Palette } from './palette.ts';

/** Everything the outline map is drawn from, loaded with the map. `home`: the country it is about, `country:IQ`. */
export async function outlineShapes(home: string | null): Promise<OutlineShapes> {
  const isHome = ({ properties }: Outline): boolean => home === null || properties.id === home;
  const [world, area] = await Promise.all([worldOutlines(), areaOutlines()]);
  return {
    'world-land': world.countries,
    'world-borders': world.borders,
    'area-land': { ...area.countries, features: area.countries.features.filter((land) => !isHome(land)) },
    'home-land': { ...area.countries, features: area.countries.features.filter(isHome) },
    'area-borders': area.borders,
    divisions: area.governorateBorders,
  };
}

type Shape = 'world-land' | 'world-borders' | 'area-land' | 'home-land' | 'area-borders' | 'divisions';
export type OutlineShapes = Readonly<Record<Shape, FeatureCollection | Feature>>;

/** A map of land, borders and governorates that needs no tile server and no fonts: names are written over it. */
export const outlineStyle = (shapes: OutlineShapes, palette: Palette): StyleSpecification => ({
  version: 8,
  // One source for all: each has its own tiles to be cut, loaded and drawn.
  sources: { outlines: { type: 'geojson', data: together(shapes), maxzoom: 10, tolerance: 0.3 } },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('world-land', palette.land),
    line('world-borders', palette.border, 0.6),
    fill('area-land', palette.land),
    fill('home-land', palette.landNear),
    line('divisions', palette.division, 1),
    line('area-borders', palette.border, 1.2),
  ],
});

const together = (shapes: OutlineShapes): FeatureCollection => ({
  type: 'FeatureCollection',
  features: Object.entries(shapes).flatMap(([shape, data]) =>
    (data.type === 'FeatureCollection' ? data.features : [data]).map(({ geometry }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { shape },
    })),
  ),
});

type Layer = StyleSpecification['layers'][number];

const fill = (shape: Shape, color: string): Layer => ({
  id: shape,
  type: 'fill',
  source: 'outlines',
  filter: ['==', ['get', 'shape'], shape],
  paint: { 'fill-color': color, 'fill-antialias': false },
});

const line = (shape: Shape, color: string, width: number): Layer => ({
  id: shape,
  type: 'line',
  source: 'outlines',
  filter: ['==', ['get', 'shape'], shape],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': color, 'line-width': width },
});
