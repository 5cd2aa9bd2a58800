import type { Bins } from './bins.ts';

/** Days laid out over a width in pixels; mirrored, time runs from right to left. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly mirrored: boolean;
}

const length = ({ first, last }: TimeAxis): number => last - first + 1;

/** Where a day begins, in pixels from the left. */
export function placeOf(axis: TimeAxis, day: number): number {
  const share = (day - axis.first) / length(axis);
  return (axis.mirrored ? 1 - share : share) * axis.width;
}

/** The day that is drawn at so many pixels from the left. */
export function dayAt(axis: TimeAxis, x: number): number {
  const share = Math.min(Math.max(x / Math.max(axis.width, 1), 0), 1);
  const day = axis.first + Math.floor((axis.mirrored ? 1 - share : share) * length(axis));
  return Math.min(Math.max(day, axis.first), axis.last);
}

/** The nearest border between two pieces of time. */
export function edgeNear({ edges }: Bins, day: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < day) low = middle + 1;
    else high = middle;
  }
  const before = edges[Math.max(low - 1, 0)]!;
  return day - before < edges[low]! - day ? before : edges[low]!;
}

/** The border so many pieces on or back from a day, which need not be one. */
export function edgeStep({ edges }: Bins, day: number, steps: number): number {
  const after = edges.findIndex((edge) => edge > day);
  const at = after < 0 ? edges.length - 1 : after - 1;
  const exact = edges[at] === day;
  const from = steps < 0 && !exact ? at + 1 : at;
  return edges[Math.min(Math.max(from + steps, 0), edges.length - 1)]!;
}
