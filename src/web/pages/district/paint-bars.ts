import { type Bins, binCount } from './bins.ts';
import { kinds } from './kinds.ts';
import type { Palette } from './palette.ts';
import { placeOf, type TimeAxis } from './time-axis.ts';

interface Bars {
  readonly bins: Bins;
  readonly byBin: Float64Array;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** Draws a bar for each piece of time, parted by kind. */
export function paintBars(element: HTMLCanvasElement, { bins, byBin, axis, height }: Bars, palette: Palette): void {
  const ratio = devicePixelRatio;
  element.width = Math.round(axis.width * ratio);
  element.height = Math.round(height * ratio);
  const canvas = element.getContext('2d')!;
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, axis.width, height);
  const highest = highestOf(bins, byBin);
  if (highest === 0) return;
  const scale = (height - 2) / highest;
  canvas.globalAlpha = 0.92;
  for (let bin = 0; bin < binCount(bins); bin++) paintBar(canvas, { bins, byBin, axis, height }, bin, scale, palette);
}

function paintBar(
  canvas: CanvasRenderingContext2D,
  { bins, byBin, axis, height }: Bars,
  bin: number,
  scale: number,
  palette: Palette,
): void {
  const [a, b] = [placeOf(axis, bins.edges[bin]!), placeOf(axis, bins.edges[bin + 1]!)];
  const [left, wide] = [Math.min(a, b), Math.abs(b - a)];
  const gap = wide > 4 ? 1 : 0;
  let top = height;
  for (let kind = 0; kind < kinds.length; kind++) {
    const high = byBin[bin * kinds.length + kind]! * scale;
    if (high === 0) continue;
    canvas.fillStyle = palette.kind[kinds[kind]!];
    canvas.fillRect(left + gap / 2, top - high, Math.max(wide - gap, 0.75), high);
    top -= high;
  }
}

function highestOf(bins: Bins, byBin: Float64Array): number {
  let highest = 0;
  for (let bin = 0; bin < binCount(bins); bin++) {
    let sum = 0;
    for (let kind = 0; kind < kinds.length; kind++) sum += byBin[bin * kinds.length + kind]!;
    highest = Math.max(highest, sum);
  }
  return highest;
}
