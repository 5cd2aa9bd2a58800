import type { Level } from '../../../codebook/index.ts';
import { levelShapes } from '../../parts/index.ts';
import { kindShapes } from './kind-shapes.ts';
import type { Kind } from './kinds.ts';
import type { Palette } from './palette.ts';

type Canvas = CanvasRenderingContext2D;

const circle = 2 * Math.PI;

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
