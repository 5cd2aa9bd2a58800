import { Map as MapLibreMap, type MapOptions, prewarm, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { cameraOn, type Position } from './camera-on.ts';
import { recolourBackground, withBackground } from './map-background.ts';
import { outlineShapes, outlineStyle } from './map-style.ts';
import type { MapListener, MapPlace, MovingMap } from './moving-map.ts';
import type { Palette } from './palette.ts';

// The worker is a file of the application's own: the content policy lets no other run.
setWorkerUrl(workerUrl);

/** Starts the workers and loads the outlines, so that they are there when the map is opened. */
export function warmUp(): void {
  prewarm();
  void outlineShapes(null);
}

/** Opens MapLibre's map: land, borders and governorates. Never turned, never tilted. */
export async function openMap(place: MapPlace, listener: MapListener): Promise<MovingMap> {
  const map = new MapLibreMap(optionsOf(place, await styleOf(place)));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('render', () => listener.looked(cameraOn(positionOf(map), ...sizeOf(map))));
  map.once('idle', listener.complete);
  map.on('moveend', (event) => {
    if (event.originalEvent) listener.moved(positionOf(map));
  });
  map.on('mousemove', ({ point }) => listener.hover(point.x, point.y));
  map.on('mouseout', listener.leave);
  map.on('click', ({ point }) => listener.click(point.x, point.y));
  return {
    zoom: (by) => map.zoomTo(map.getZoom() + by),
    go: ({ lat, lon, zoom }) => map.easeTo({ center: [lon, lat], zoom }),
    recolour: (palette) => recolour(map, palette),
    close: () => map.remove(),
  };
}

/** The outlines, over tiles where the server has some. */
async function styleOf({ home, palette, background }: MapPlace): Promise<StyleSpecification> {
  const style = outlineStyle(await outlineShapes(home()), palette);
  // Tiles that cannot be had leave the outlines.
  return background ? withBackground(style, background, palette).catch(() => style) : style;
}

const optionsOf = (
  { container, position, title, gestures }: MapPlace,
  style: NonNullable<MapOptions['style']>,
): MapOptions => ({
  container,
  style,
  ...startAt(position()),
  minZoom: 1,
  maxZoom: 17,
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  cooperativeGestures: gestures !== null,
  locale: {
    'Map.Title': title,
    ...(gestures && {
      'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
      'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
      'CooperativeGesturesHandler.MacHelpText': gestures.wheel,
    }),
  },
});

const startAt = ({ lat, lon, zoom }: Position): Pick<MapOptions, 'center' | 'zoom'> => ({ center: [lon, lat], zoom });

function positionOf(map: MapLibreMap): Position {
  const { lat, lng } = map.getCenter();
  return { lat, lon: lng, zoom: map.getZoom() };
}

const sizeOf = (map: MapLibreMap): [number, number] => {
  const { clientWidth, clientHeight } = map.getContainer();
  return [clientWidth, clientHeight];
};

/** Draws the map in other colours, as when night falls. */
function recolour(map: MapLibreMap, palette: Palette): void {
  map.setPaintProperty('sea', 'background-color', palette.sea);
  map.setPaintProperty('world-land', 'fill-color', palette.land);
  map.setPaintProperty('world-borders', 'line-color', palette.border);
  map.setPaintProperty('area-land', 'fill-color', palette.land);
  map.setPaintProperty('home-land', 'fill-color', palette.landNear);
  map.setPaintProperty('divisions', 'line-color', palette.division);
  map.setPaintProperty('area-borders', 'line-color', palette.border);
  recolourBackground(map, palette);
}
