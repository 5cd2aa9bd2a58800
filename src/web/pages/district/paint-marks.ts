import type { Level } from '../../../codebook/index.ts';
import { levelShapes } from '../../parts/index.ts';
import { kindShapes } from './kind-shapes.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Placed } from './layout.ts';
import type { Palette } from './palette.ts';

type Canvas = CanvasRenderingContext2D;

const top = -Math.PI / 2;
const circle = 2 * Math.PI;

/** Draws what happened at a place: a disc as wide as its harm, its edge parted by kind. */
export function paintHarm(canvas: Canvas, { x, y, r, spot }: Placed, palette: Palette): void {
  const width = Math.min(5, Math.max(2.5, r / 5));
  canvas.globalAlpha = 0.2;
  canvas.fillStyle = palette.kind[mostOf(spot.byKind)];
  canvas.beginPath();
  canvas.arc(x, y, r, 0, circle);
  canvas.fill();
  canvas.globalAlpha = 0.92;
  canvas.lineWidth = width;
  let from = top;
  spot.byKind.forEach((count, at) => {
    if (count === 0) return;
    const to = from + (circle * count) / spot.incidents;
    canvas.strokeStyle = palette.kind[kinds[at]!];
    canvas.beginPath();
    canvas.arc(x, y, r - width / 2, from, to);
    canvas.stroke();
    from = to;
  });
  canvas.globalAlpha = 1;
}

function mostOf(byKind: Uint32Array): Kind {
  let most = 0;
  byKind.forEach((count, at) => {
    if (count > byKind[most]!) most = at;
  });
  return kinds[most]!;
}

const paths = new Map<string, Path2D>();

function pathOf(shape: string): Path2D {
  const path = paths.get(shape) ?? new Path2D(shape);
  paths.set(shape, path);
  return path;
}

/** Draws how calm a place is: its level's shape, lifted off what is under it. Unknown is hollow. */
export function paintLevel(canvas: Canvas, x: number, y: number, level: Level, palette: Palette, size = 1): void {
  const path = pathOf(levelShapes[level]);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size, size);
  canvas.lineJoin = 'round';
  canvas.strokeStyle = palette.paper;
  canvas.lineWidth = 3.2;
  canvas.stroke(path);
  canvas.fillStyle = level === 'unknown' ? palette.paper : palette.level[level];
  canvas.fill(path);
  if (level === 'unknown') hollow(canvas, path, palette.level.unknown);
  canvas.restore();
}

function hollow(canvas: Canvas, path: Path2D, color: string): void {
  canvas.strokeStyle = color;
  canvas.lineWidth = 1.8;
  canvas.setLineDash([3.2, 2]);
  canvas.stroke(path);
}

/** Draws one incident of a stack that is spread out: the sign of its kind on a small sheet. */
export function paintIncident(canvas: Canvas, x: number, y: number, kind: Kind, palette: Palette, lit: boolean): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.fillStyle = palette.paper;
  canvas.strokeStyle = palette.kind[kind];
  canvas.lineWidth = lit ? 3 : 1.4;
  canvas.beginPath();
  canvas.arc(0, 0, lit ? 11.5 : 10, 0, circle);
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = palette.kind[kind];
  canvas.fill(pathOf(kindShapes[kind]), 'evenodd');
  canvas.restore();
}
