/** A point of the world's square: 0,0 in its north-west, 1,1 in its south-east. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;

/** Web Mercator, as every web map has it. */
export const worldPoint = (lon: number, lat: number): WorldPoint => ({
  x: (lon + 180) / 360,
  y: (1 - Math.asinh(Math.tan(Math.min(Math.max(lat, -85), 85) * radians)) / Math.PI) / 2,
});

/** What of the world a map shows: MapLibre's, without turning or tilting. */
export interface Camera {
  readonly center: WorldPoint;
  /** Pixels that the world is wide. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export const onScreen = (camera: Camera, point: WorldPoint): { x: number; y: number } => ({
  x: (point.x - camera.center.x) * camera.scale + camera.width / 2,
  y: (point.y - camera.center.y) * camera.scale + camera.height / 2,
});

const equatorKm = 40_075;

/** How many pixels a kilometre is at a latitude. */
export const pixelsPerKm = (camera: Camera, lat: number): number =>
  camera.scale / (equatorKm * Math.cos(lat * radians));

const kmPerDegree = 111.2;

/** The place some kilometres away in a direction; bearings clockwise from north. Near enough for a map of a country. */
export const away = (lon: number, lat: number, km: number, bearing: number): { lon: number; lat: number } => ({
  lon: lon + (km * Math.sin(bearing * radians)) / (kmPerDegree * Math.cos(lat * radians)),
  lat: lat + (km * Math.cos(bearing * radians)) / kmPerDegree,
});

/** The place that is drawn so many pixels right of and below the middle. */
export function fromScreen({ center, scale }: Camera, dx: number, dy: number): { lon: number; lat: number } {
  const { x, y } = { x: center.x + dx / scale, y: center.y + dy / scale };
  return { lon: x * 360 - 180, lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / radians };
}
