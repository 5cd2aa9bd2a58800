import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';

/** A piece of the world fitted into a picture. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly project: (lon: number, lat: number) => readonly [number, number];
  readonly path: (shape: Parameters<ReturnType<typeof geoPath>>[0]) => string;
  /** Pixels of a kilometre in the middle of the picture. */
  readonly perKm: number;
  readonly projection: GeoProjection;
}

const kmPerDegree = 111.32;
const smallestKm = 24;

/** Fits positions, with room about them for labels, no closer than a few villages need. */
export function mapFrame(
  points: readonly (readonly [lon: number, lat: number])[],
  width: number,
  height: number,
): MapFrame {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const narrow = Math.cos((lat * Math.PI) / 180);
  const tall = Math.max((Math.max(...lats) - Math.min(...lats)) * kmPerDegree, smallestKm);
  const wide = Math.max((Math.max(...lons) - Math.min(...lons)) * kmPerDegree * narrow, smallestKm);
  const perKm = Math.min((width * 0.72) / wide, (height * 0.7) / tall);
  const projection = geoMercator()
    .center([lon, lat])
    .translate([width / 2, height / 2])
    .scale((perKm * kmPerDegree * 180 * narrow) / Math.PI)
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ])
    .precision(0.3);
  const path = geoPath(projection).digits(1);
  return {
    width,
    height,
    perKm,
    projection,
    project: (x, y) => projection([x, y]) ?? [Number.NaN, Number.NaN],
    path: (shape) => path(shape) ?? '',
  };
}
