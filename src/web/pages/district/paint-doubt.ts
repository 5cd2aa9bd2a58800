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

/** Draws how far each position may be off: a disc, a part of a ring about another place, a ring of unknown positions. */
export function paintDoubt(
  canvas: Canvas,
  { placed, necklaces }: Layout,
  camera: Camera,
  palette: Palette,
  lit: ReadonlySet<string>,
): void {
  canvas.save();
  canvas.strokeStyle = palette.soft;
  canvas.fillStyle = palette.soft;
  canvas.lineWidth = 1;
  for (const one of placed)
    if (one.spot.where) paintArea(canvas, one, one.spot.where, camera, lit.has(one.spot.id) ? bright : quiet);
  canvas.setLineDash(dashes);
  canvas.globalAlpha = 0.75;
  for (const { x, y, r } of necklaces) stroke(canvas, () => canvas.arc(x, y, r, 0, 2 * Math.PI));
  canvas.restore();
}

function paintArea(canvas: Canvas, at: Placed, where: Whereabouts, camera: Camera, light: Light): void {
  if (where.is === 'at' && where.km !== null)
    disc(canvas, at, where.km * pixelsPerKm(camera, where.lat), camera, light);
  if (where.is === 'toward') sector(canvas, where, camera, light);
}

function disc(canvas: Canvas, { x, y, r }: Placed, radius: number, { width, height }: Camera, light: Light): void {
  if (radius < Math.max(leastPixels, r) || radius > 2 * Math.max(width, height)) return;
  canvas.setLineDash([]);
  fillAndEdge(canvas, light, () => canvas.arc(x, y, radius, 0, 2 * Math.PI));
}

function sector(canvas: Canvas, where: Extract<Whereabouts, { is: 'toward' }>, camera: Camera, light: Light): void {
  const { x, y } = onScreen(camera, worldPoint(where.from.lon, where.from.lat));
  const scale = pixelsPerKm(camera, where.from.lat);
  const [inner, outer] = [where.km.min * scale, where.km.max * scale];
  if (outer < leastPixels || outer > 4 * Math.max(camera.width, camera.height)) return;
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
