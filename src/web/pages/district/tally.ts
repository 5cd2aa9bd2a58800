import { type Bins, binAt, binCount } from './bins.ts';
import { type Columns, noDay } from './columns.ts';
import { kinds } from './kinds.ts';

/** What is wished for of what has been loaded: everything given has to hold. Days are included on both ends. */
export interface Wishes {
  readonly types: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** What the wishes find, added up for the map and the list. */
export interface Tally {
  readonly incidents: number;
  readonly killed: number;
  readonly harmed: number;
  /** Found, and set nowhere that is known. */
  readonly placeless: number;
  /** By site. */
  readonly bySite: SiteTally;
}

/** What the wishes find over time, whatever days are wished for. */
export interface TallyOverTime {
  /** By piece of time and kind, `bin * kinds.length + kind`. A long span is shared out. */
  readonly byBin: Float64Array;
  /** Found, and of no day or of too long a span for a piece of time. */
  readonly dayless: number;
}

export interface SiteTally {
  readonly incidents: Uint32Array;
  readonly killed: Uint32Array;
  readonly harmed: Uint32Array;
  /** `site * kinds.length + kind`. */
  readonly kinds: Uint32Array;
}

/** Pieces of time over which one incident is shared out at most: beyond, it says nothing about when. */
const longestShare = 24;

const asked = (names: readonly string[], wished: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(names, (name) => (wished.size === 0 || wished.has(name) ? 1 : 0));

/** Goes through all incidents once. */
export function tallyOf(columns: Columns, wishes: Wishes): Tally {
  const types = asked(columns.types, wishes.types);
  const grades = asked(columns.grades, wishes.grades);
  const bySite = emptySites(columns.sites.length);
  const sums = { incidents: 0, killed: 0, harmed: 0, placeless: 0 };
  for (let at = 0; at < columns.count; at++) {
    if (!types[columns.type[at]!] || !grades[columns.grade[at]!]) continue;
    if (wishes.days && !touches(columns, at, wishes.days)) continue;
    sums.incidents++;
    sums.killed += Math.max(columns.killed[at]!, 0);
    sums.harmed += Math.max(columns.harmed[at]!, 0);
    if (columns.site[at]! < 0) sums.placeless++;
    else addToSite(bySite, columns, at);
  }
  return { ...sums, bySite };
}

/** The same over time: it stays while only days are wished for, as under a hand on the timeline. */
export function tallyOverTime(columns: Columns, bins: Bins, wishes: Omit<Wishes, 'days'>): TallyOverTime {
  const types = asked(columns.types, wishes.types);
  const grades = asked(columns.grades, wishes.grades);
  const byBin = new Float64Array(binCount(bins) * kinds.length);
  let dayless = 0;
  for (let at = 0; at < columns.count; at++)
    if (types[columns.type[at]!] && grades[columns.grade[at]!] && !share(bins, byBin, columns, at)) dayless++;
  return { byBin, dayless };
}

/** Whether an incident can have been in these days. */
export const touches = ({ day, lastDay }: Columns, at: number, days: { from: number; to: number }): boolean =>
  day[at]! >= noDay && lastDay[at]! >= days.from && day[at]! <= days.to;

const emptySites = (sites: number): SiteTally => ({
  incidents: new Uint32Array(sites),
  killed: new Uint32Array(sites),
  harmed: new Uint32Array(sites),
  kinds: new Uint32Array(sites * kinds.length),
});

function addToSite(sites: SiteTally, columns: Columns, at: number): void {
  const site = columns.site[at]!;
  sites.incidents[site]!++;
  sites.killed[site]! += Math.max(columns.killed[at]!, 0);
  sites.harmed[site]! += Math.max(columns.harmed[at]!, 0);
  sites.kinds[site * kinds.length + columns.kind[at]!]!++;
}

/** Adds one incident to the pieces of time it may have been in, in equal shares; false when it has no day. */
function share(bins: Bins, byBin: Float64Array, { day, lastDay, kind }: Columns, at: number): boolean {
  if (day[at]! < noDay) return false;
  const first = binAt(bins, day[at]!);
  const last = binAt(bins, lastDay[at]!);
  const pieces = last - first + 1;
  if (pieces > longestShare) return false;
  for (let bin = first; bin <= last; bin++) byBin[bin * kinds.length + kind[at]!]! += 1 / pieces;
  return true;
}

/** The incidents of one site that the wishes find, the latest first. */
export function incidentsAt(columns: Columns, site: number, wishes: Wishes): number[] {
  const types = asked(columns.types, wishes.types);
  const grades = asked(columns.grades, wishes.grades);
  const found: number[] = [];
  for (let at = 0; at < columns.count; at++)
    if (columns.site[at] === site && types[columns.type[at]!] && grades[columns.grade[at]!])
      if (!wishes.days || touches(columns, at, wishes.days)) found.push(at);
  return found.sort((a, b) => columns.day[b]! - columns.day[a]!);
}
