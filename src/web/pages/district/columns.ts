import type { MapAnswer } from '../../../api/index.ts';
import { kindIndexOf } from './kinds.ts';

/** The n-th of each column belongs to the n-th incident. Days are counted from 1970-01-01. */
export interface Columns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly sites: MapAnswer['sites'];
  readonly types: readonly string[];
  readonly grades: readonly string[];
  /** Index into `sites`, −1 without a place. */
  readonly site: Int32Array;
  /** The first and last day it can have been; `noDay` when none is known. */
  readonly day: Int32Array;
  readonly lastDay: Int32Array;
  readonly type: Uint16Array;
  /** Index into `kinds`. */
  readonly kind: Uint8Array;
  readonly grade: Uint8Array;
  /** −1 when nobody said. */
  readonly killed: Int32Array;
  readonly harmed: Int32Array;
}

/** Any day before this one stands for no day at all. */
export const noDay = -1_000_000;

/** The server's answer as arrays that can be gone through in a millisecond. */
export function columnsOf(answer: MapAnswer): Columns {
  const kindOfType = answer.types.map(kindIndexOf);
  return {
    count: answer.ids.length,
    ids: answer.ids,
    sites: answer.sites,
    types: answer.types,
    grades: answer.grades,
    site: Int32Array.from(answer.site),
    day: Int32Array.from(answer.day),
    lastDay: Int32Array.from(answer.lastDay),
    type: Uint16Array.from(answer.type),
    kind: Uint8Array.from(answer.type, (type) => kindOfType[type]!),
    grade: Uint8Array.from(answer.grade),
    killed: Int32Array.from(answer.killed),
    harmed: Int32Array.from(answer.harmed),
  };
}

/** The first and last known day of all; null when there is none. */
export function spanOf({ day, lastDay, count }: Columns): { readonly first: number; readonly last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    if (day[at]! < noDay) continue;
    if (day[at]! < first) first = day[at]!;
    if (lastDay[at]! > last) last = lastDay[at]!;
  }
  return first <= last ? { first, last } : null;
}
