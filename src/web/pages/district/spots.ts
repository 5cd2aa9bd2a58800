import type { Direction, Level } from '../../../codebook/index.ts';
import { kinds } from './kinds.ts';
import type { WorldPoint } from './mercator.ts';
import type { SiteTally } from './tally.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A place of the record as the page speaks of it, wherever it may be drawn. */
export interface Site {
  readonly id: string;
  /** In the language of the page, told from others of that name by what it is. */
  readonly name: string;
  /** Its name alone. */
  readonly own: string;
  readonly precision: string;
  /** Names of the places that contain it, nearest first, as they are written. */
  readonly within: readonly string[];
  /** Index into the columns' sites, −1 for a place without incidents. */
  readonly column: number;
  readonly level: Level | null;
  readonly direction: Direction | null;
  /** Too wide for a mark: a governorate, a country. */
  readonly wide: boolean;
  readonly where: Whereabouts | null;
  /** Where the map draws it; null: nowhere. */
  readonly point: WorldPoint | null;
}

/** A site with what the wishes find there. */
export interface Spot extends Site {
  readonly incidents: number;
  readonly killed: number;
  readonly harmed: number;
  /** Incidents by kind, in the order of `kinds`. */
  readonly byKind: Uint32Array;
}

const none = new Uint32Array(kinds.length);

/** Puts what was added up beside the places. */
export const spotsOf = (sites: readonly Site[], tally: SiteTally): Spot[] =>
  sites.map((site) => ({
    ...site,
    incidents: tally.incidents[site.column] ?? 0,
    killed: tally.killed[site.column] ?? 0,
    harmed: tally.harmed[site.column] ?? 0,
    byKind: site.column < 0 ? none : tally.kinds.subarray(site.column * kinds.length, (site.column + 1) * kinds.length),
  }));
