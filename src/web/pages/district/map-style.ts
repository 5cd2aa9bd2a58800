import type { GeoJSON } from 'geojson';
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
export type OutlineShapes = Readonly<Record<Shape, GeoJSON>>;

/** A map of land, borders and governorates that needs no tile server and no fonts: names are written over it. */
export const outlineStyle = (shapes: OutlineShapes, palette: Palette): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(
    Object.entries(shapes).map(([name, data]) => [name, { type: 'geojson', data, tolerance: 0.2 }]),
  ),
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

type Layer = StyleSpecification['layers'][number];

const fill = (source: Shape, color: string): Layer => ({
  id: source,
  type: 'fill',
  source,
  paint: { 'fill-color': color, 'fill-antialias': false },
});

const line = (source: Shape, color: string, width: number): Layer => ({
  id: source,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': color, 'line-width': width },
});
