import { addMonths, type Day, isoOf, pad } from './day.ts';
import type { Period } from './period.ts';

/** Which end of a period: "early May", "the start of", "mid-", "late", "the end of". */
export type Edge = 'start' | 'early' | 'mid' | 'late' | 'end';

// Months of a year, counted from 0, first and last.
const ofYear: Record<Edge, readonly [number, number]> = {
  start: [0, 2],
  early: [0, 3],
  mid: [4, 7],
  late: [8, 11],
  end: [9, 11],
};
// Days of a month.
const ofMonth: Record<Edge, readonly [number, number]> = {
  start: [1, 10],
  early: [1, 10],
  mid: [10, 20],
  late: [20, 31],
  end: [21, 31],
};
// Parts of anything else.
const ofAny: Record<Edge, readonly [number, number]> = {
  start: [0, 1 / 3],
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
};

/** The days of a period that an edge leaves, and their EDTF. "mid-July 2021": 10 to 20 July. */
export function edgeOf(period: Period, edge: Edge): { from: Day; to: Day; edtf: string } {
  if (period.unit === 'day' || period.unit === 'hour') return period;
  if (period.unit === 'year') {
    const [first, last] = ofYear[edge];
    const from = addMonths(period.from, first);
    const year = period.edtf;
    return {
      from,
      to: addMonths(period.from, last + 1) - 1,
      edtf: `${year}-${pad(first + 1)}/${year}-${pad(last + 1)}`,
    };
  }
  const [from, to] = period.unit === 'month' ? monthEdge(period, edge) : anyEdge(period, edge);
  return { from, to, edtf: `${isoOf(from)}/${isoOf(to)}` };
}

function monthEdge(period: Period, edge: Edge): [Day, Day] {
  const [first, last] = ofMonth[edge];
  return [period.from + first - 1, Math.min(period.from + last - 1, period.to)];
}

function anyEdge(period: Period, edge: Edge): [Day, Day] {
  const [first, last] = ofAny[edge];
  const days = period.to - period.from + 1;
  return [period.from + Math.floor(days * first), period.from + Math.max(Math.ceil(days * last), 1) - 1];
}
