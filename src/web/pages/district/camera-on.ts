import { type Camera, worldPoint } from './mercator.ts';
import type { Spot } from './spots.ts';

/** A camera's place as an address has it. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Pixels that MapLibre's world is wide at zoom 0. */
const tile = 512;
/** Of all that happened, so much is in the first picture; what is farther off is found by moving. */
const share = 0.85;
const closest = 10.5;
const farthest = 2;
const air = 1.6;

export const cameraOn = ({ lat, lon, zoom }: Position, width: number, height: number): Camera => ({
  center: worldPoint(lon, lat),
  scale: tile * 2 ** zoom,
  width,
  height,
});

/** Where nothing is known yet: the area that Aram has outlines of. */
export const nowhere: Position = { lat: 34.3, lon: 44.6, zoom: 6 };

/** A first look at what there is: about `middle`, or the middle of everything, as wide as most of it needs. */
export function positionFor(
  spots: readonly Spot[],
  middle: { readonly lat: number; readonly lon: number } | null,
  width: number,
  height: number,
): Position {
  const seen = spots.flatMap(({ where, incidents, wide }) =>
    where && !wide ? [{ ...where, weight: incidents + 1 }] : [],
  );
  if (seen.length === 0) return middle ? { ...middle, zoom: 8 } : nowhere;
  const center = middle ?? { lat: median(seen.map(({ lat }) => lat)), lon: median(seen.map(({ lon }) => lon)) };
  const from = worldPoint(center.lon, center.lat);
  const distances = seen.map(({ lon, lat, weight }) => {
    const { x, y } = worldPoint(lon, lat);
    return { weight, reach: Math.max(Math.abs(x - from.x) / width, Math.abs(y - from.y) / height) };
  });
  const reach = weighted(distances, share) * 2 * air;
  const zoom = Math.log2(1 / (Math.max(reach, 1e-9) * tile));
  return { lat: center.lat, lon: center.lon, zoom: Math.min(Math.max(zoom, farthest), closest) };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** The reach within which this share of the weight lies. */
function weighted(distances: readonly { weight: number; reach: number }[], part: number): number {
  const sorted = distances.toSorted((a, b) => a.reach - b.reach);
  let left = part * sorted.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, reach } of sorted) {
    left -= weight;
    if (left <= 0) return reach;
  }
  return sorted.at(-1)!.reach;
}
