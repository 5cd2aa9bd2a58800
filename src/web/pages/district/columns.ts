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
  const { sites, merged } = mergedSites(answer.sites);
  const kindOfType = answer.types.map(kindIndexOf);
  return {
    count: answer.ids.length,
    ids: answer.ids,
    sites,
    types: answer.types,
    grades: answer.grades,
    site: Int32Array.from(answer.site, (site) => (site < 0 ? -1 : merged[site]!)),
    day: Int32Array.from(answer.day),
    lastDay: Int32Array.from(answer.lastDay),
    type: Uint16Array.from(answer.type),
    kind: Uint8Array.from(answer.type, (type) => kindOfType[type]!),
    grade: Uint8Array.from(answer.grade),
    killed: Int32Array.from(answer.killed),
    harmed: Int32Array.from(answer.harmed),
  };
}

/** A place that reports spell in several ways is one site; the same name at another position is another one. */
function mergedSites(all: MapAnswer['sites']): { sites: MapAnswer['sites']; merged: number[] } {
  const sites: MapAnswer['sites'] = [];
  const at = new Map<string, number>();
  const ids = new Set<string>();
  const merged = all.map((site) => {
    const position = site.lat === null ? '' : ` ${site.lat},${site.lon}`;
    const key = site.id + position;
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, sites.length);
    const id = ids.has(site.id) ? key : site.id;
    ids.add(id);
    return sites.push({ ...site, id }) - 1;
  });
  return { sites, merged };
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
