import { monthOf, monthStart } from './days.ts';

/** A stretch of time cut into equal pieces of the calendar. */
export interface Bins {
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
  /** First days, and the day after the last piece at the end. */
  readonly edges: Int32Array;
  /** The piece that each day from the first on is in. */
  readonly binOfDay: Uint16Array;
}

export const binCount = (bins: Bins): number => bins.edges.length - 1;

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** Cuts the days from `first` to `last` into the finest pieces of which no more than `most` are needed. */
export function binsOf(first: number, last: number, most: number): Bins {
  const days = last - first + 1;
  const unit =
    days <= most ? 'day' : ((['month', 'quarter'] as const).find((u) => days / 30.4 / monthsIn[u] <= most) ?? 'year');
  const edges = unit === 'day' ? dayEdges(first, last) : monthEdges(first, last, monthsIn[unit]);
  return { unit, edges, binOfDay: lookup(edges) };
}

const dayEdges = (first: number, last: number): Int32Array =>
  Int32Array.from({ length: last - first + 2 }, (_, at) => first + at);

function monthEdges(first: number, last: number, step: number): Int32Array {
  const { year, month } = monthOf(first);
  const from = month - (month % step);
  const edges: number[] = [];
  for (let n = 0; edges.length === 0 || edges.at(-1)! <= last; n++) edges.push(monthStart(year, from + n * step));
  return Int32Array.from(edges);
}

function lookup(edges: Int32Array): Uint16Array {
  const days = new Uint16Array(edges.at(-1)! - edges[0]!);
  for (let bin = 0; bin < edges.length - 1; bin++) days.fill(bin, edges[bin]! - edges[0]!, edges[bin + 1]! - edges[0]!);
  return days;
}

/** The piece a day is in; the first or last one for a day outside. */
export function binAt({ edges, binOfDay }: Bins, day: number): number {
  const at = Math.min(Math.max(day - edges[0]!, 0), binOfDay.length - 1);
  return binOfDay[at]!;
}
