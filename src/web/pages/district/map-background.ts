import { addProtocol, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import type { Session } from '../../../api/index.ts';
import type { Palette } from './palette.ts';

type Background = NonNullable<Session['background']>;
type Layer = StyleSpecification['layers'][number];
type Source = StyleSpecification['sources'][string];

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** Puts tiles under the borders: pictures as they are, drawn shapes (of Protomaps’ layers) in the page's own colours. */
export async function withBackground(
  style: StyleSpecification,
  background: Background,
  palette: Palette,
): Promise<StyleSpecification> {
  const { source, layers } = await tilesOf(background, palette);
  const borders = style.layers.findIndex(({ id }) => id === 'divisions');
  return {
    ...style,
    sources: { ...style.sources, background: source },
    layers: [...style.layers.slice(0, borders), ...layers, ...style.layers.slice(borders)],
  };
}

async function tilesOf({ url }: Background, palette: Palette): Promise<{ source: Source; layers: readonly Layer[] }> {
  const here = new URL(url, location.href).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
  if (!/\.pmtiles$/i.test(here)) return pictures({ type: 'raster', tiles: [here], tileSize: 256 });
  const archive = new PMTiles(here);
  protocol.add(archive);
  const { tileType, minZoom: minzoom, maxZoom: maxzoom } = await archive.getHeader();
  const known = { url: `pmtiles://${here}`, minzoom, maxzoom };
  if (tileType !== TileType.Mvt) return pictures({ type: 'raster', tileSize: 256, ...known });
  return { source: { type: 'vector', ...known }, layers: shapes(palette) };
}

/** Gives drawn shapes the colours of the page as it is now. Pictures stay as they are. */
export function recolourBackground(map: MapLibreMap, palette: Palette): void {
  for (const { id, type, paint } of shapes(palette)) {
    if (!map.getLayer(id)) continue;
    if (type === 'fill') map.setPaintProperty(id, 'fill-color', paint['fill-color']);
    else map.setPaintProperty(id, 'line-color', paint['line-color']);
  }
}

const pictures = (source: Source): { source: Source; layers: readonly Layer[] } => ({
  source,
  layers: [{ id: 'background', type: 'raster', source: 'background', paint: { 'raster-fade-duration': 0 } }],
});

type Shape = Extract<Layer, { type: 'fill' | 'line' }> & { readonly paint: object };

const shapes = (palette: Palette): Shape[] => [
  fill('earth', palette.landNear),
  fill('water', palette.sea),
  fill('buildings', palette.division),
  {
    id: 'background-roads',
    type: 'line',
    source: 'background',
    'source-layer': 'roads',
    paint: { 'line-color': palette.division, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 15, 3] },
  },
];

const fill = (layer: string, color: string): Shape => ({
  id: `background-${layer}`,
  type: 'fill',
  source: 'background',
  'source-layer': layer,
  filter: ['==', ['geometry-type'], 'Polygon'],
  paint: { 'fill-color': color },
});
