import type { Layout, Placed } from './layout.ts';
import { type Camera, onScreen, pixelsPerKm, worldPoint } from './mercator.ts';
import type { Palette } from './palette.ts';
import type { Whereabouts } from './whereabouts.ts';

type Canvas = CanvasRenderingContext2D;

const radians = Math.PI / 180;
/** Positions that are as good as a dot at any zoom are drawn as one. */
const leastPixels = 9;
const dashes = [3, 4];

interface Light {
  readonly fill: number;
  readonly edge: number;
}
/** Many areas lie over one another: they stay in the background until one is asked about. */
const quiet: Light = { fill: 0.035, edge: 0.24 };
const bright: Light = { fill: 0.14, edge: 0.8 };

/** How far positions may be off, as it is drawn. */
export interface Doubt {
  readonly areas: readonly Area[];
  readonly necklaces: Layout['necklaces'];
}

interface Area {
  readonly at: Placed;
  readonly where: Whereabouts;
  readonly light: Light;
}

/** What is to be drawn: areas that can be told from a dot, and are no wider than anybody looks. */
export const doubtIn = ({ placed, necklaces }: Layout, camera: Camera, lit: ReadonlySet<string>): Doubt => ({
  areas: placed.flatMap((at) => {
    const { where, id } = at.spot;
    return where && isDrawn(at, where, camera) ? [{ at, where, light: lit.has(id) ? bright : quiet }] : [];
  }),
  necklaces,
});

/** Says what is drawn, in whatever order: the same words, the same drawing. */
export const doubtKey = ({ areas, necklaces }: Doubt): string =>
  [...areas.map(({ at, light }) => `${at.spot.id} ${Math.round(at.x)} ${Math.round(at.y)} ${light.fill}`)]
    .sort()
    .concat(necklaces.map(({ x, y, r }) => `${Math.round(x)} ${Math.round(y)} ${Math.round(r)}`))
    .join();

/** Draws how far each position may be off: a disc, a part of a ring about another place, a ring of unknown positions. */
export function paintDoubt(canvas: Canvas, { areas, necklaces }: Doubt, camera: Camera, palette: Palette): void {
  canvas.save();
  canvas.strokeStyle = palette.soft;
  canvas.fillStyle = palette.soft;
  canvas.lineWidth = 1;
  for (const { at, where, light } of areas) {
    if (where.is === 'at') disc(canvas, at, radiusOf(where, camera), light);
    if (where.is === 'toward') sector(canvas, where, camera, light);
  }
  canvas.setLineDash(dashes);
  canvas.globalAlpha = 0.75;
  for (const { x, y, r } of necklaces) stroke(canvas, () => canvas.arc(x, y, r, 0, 2 * Math.PI));
  canvas.restore();
}

const radiusOf = ({ km, lat }: Extract<Whereabouts, { is: 'at' }>, camera: Camera): number =>
  (km ?? 0) * pixelsPerKm(camera, lat);

function isDrawn({ r }: Placed, where: Whereabouts, camera: Camera): boolean {
  const widest = Math.max(camera.width, camera.height);
  if (where.is === 'within') return false;
  if (where.is === 'toward') {
    const outer = where.km.max * pixelsPerKm(camera, where.from.lat);
    return outer >= leastPixels && outer <= 4 * widest;
  }
  const radius = radiusOf(where, camera);
  return radius >= Math.max(leastPixels, r) && radius <= 2 * widest;
}

function disc(canvas: Canvas, { x, y }: Placed, radius: number, light: Light): void {
  canvas.setLineDash([]);
  fillAndEdge(canvas, light, () => canvas.arc(x, y, radius, 0, 2 * Math.PI));
}

function sector(canvas: Canvas, where: Extract<Whereabouts, { is: 'toward' }>, camera: Camera, light: Light): void {
  const { x, y } = onScreen(camera, worldPoint(where.from.lon, where.from.lat));
  const scale = pixelsPerKm(camera, where.from.lat);
  const [inner, outer] = [where.km.min * scale, where.km.max * scale];
  const { bearing, km } = where.relation;
  const { from, to } = bearing ?? { from: 0, to: 360 };
  const [start, end] = [(from - 90) * radians, (to - 90) * radians];
  canvas.setLineDash(km ? [] : dashes);
  fillAndEdge(canvas, light, () => {
    canvas.arc(x, y, outer, start, end);
    if (bearing || inner > 0) canvas.arc(x, y, inner, end, start, true);
    if (bearing) canvas.closePath();
  });
}

function fillAndEdge(canvas: Canvas, light: Light, path: () => void): void {
  canvas.beginPath();
  path();
  canvas.globalAlpha = light.fill;
  canvas.fill();
  canvas.globalAlpha = light.edge;
  canvas.stroke();
}

function stroke(canvas: Canvas, path: () => void): void {
  canvas.beginPath();
  path();
  canvas.stroke();
}
