import { type Camera, onScreen } from './mercator.ts';
import type { Spot } from './spots.ts';
import { ring, spread } from './spread.ts';

/** A spot on the screen, in pixels from the map's upper left corner. `r` is the radius of its harm, 0 without incidents. */
export interface Placed {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The ring that places of unknown position stand on, about the place they are in. */
export interface Necklace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Layout {
  /** The widest first, so that none hides a smaller one. */
  readonly placed: readonly Placed[];
  readonly necklaces: readonly Necklace[];
}

const smallest = 7;
const widest = 34;
const bead = 26;
const margin = 80;

/** How wide harm is drawn: its area grows with the number of people, and the worst place is `widest`. */
export const radiusScale = (mostHarmed: number): number =>
  Math.min(3.4, (widest - smallest) / Math.sqrt(Math.max(mostHarmed, 1)));

export const radiusOf = (spot: Pick<Spot, 'incidents' | 'harmed'>, scale: number): number =>
  spot.incidents === 0 ? 0 : smallest + scale * Math.sqrt(spot.harmed);

/** Where everything goes: what has a position there, what is only known to be within another place on a ring about it. */
export function layoutOf(spots: readonly Spot[], camera: Camera, scale: number): Layout {
  const free: Placed[] = [];
  const strung = new Map<string, Spot[]>();
  for (const spot of spots) {
    if (!spot.where || !spot.point) continue;
    if (spot.where.is === 'within') strung.set(spot.where.around, [...(strung.get(spot.where.around) ?? []), spot]);
    else free.push({ spot, ...onScreen(camera, spot.point), r: radiusOf(spot, scale) });
  }
  const strings = [...strung.values()].map((beads) => stringed(beads, camera, scale));
  const placed = [...free, ...strings.flatMap(({ beads }) => beads)].filter(({ x, y }) => inSight(camera, x, y));
  return { placed: placed.sort((a, b) => b.r - a.r), necklaces: strings.map(({ necklace }) => necklace) };
}

function stringed(beads: readonly Spot[], camera: Camera, scale: number): { necklace: Necklace; beads: Placed[] } {
  const middle = onScreen(camera, beads[0]!.point!);
  const radius = Math.max(58, (beads.length * bead) / (2 * Math.PI));
  const offsets = ring(beads.length, radius);
  return {
    necklace: { ...middle, r: radius },
    beads: beads.map((spot, at) => ({
      spot,
      x: middle.x + offsets[at]!.dx,
      y: middle.y + offsets[at]!.dy,
      r: Math.min(radiusOf(spot, scale), bead),
    })),
  };
}

const inSight = ({ width, height }: Camera, x: number, y: number): boolean =>
  x > -margin && y > -margin && x < width + margin && y < height + margin;

/** One incident of a stack that has been spread out. `at` is its index in the columns. */
export interface SpreadMark {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** No more are spread out: the list has them all. */
export const mostSpread = 48;

export function spreadMarks(placed: Placed, incidents: readonly number[]): SpreadMark[] {
  const shown = incidents.slice(0, mostSpread);
  const offsets = spread(shown.length, 24, Math.max(placed.r + 16, 30));
  return shown.map((at, n) => ({ at, x: placed.x + offsets[n]!.dx, y: placed.y + offsets[n]!.dy }));
}

/** The nearest of these within reach of a point, null when none is. */
export function nearest<T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
  x: number,
  y: number,
  reach: (thing: T) => number,
): T | null {
  let found: T | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const distance = Math.hypot(thing.x - x, thing.y - y);
    if (distance <= reach(thing) && distance < best) [found, best] = [thing, distance];
  }
  return found;
}
