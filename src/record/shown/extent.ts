import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import { holds, type RecordFilter } from './filter.ts';
import { readAt, type Standpoint } from './read-at.ts';

/** Where and when all lies that a filter finds. */
export interface Extent {
  /** West, south, east and north in degrees; null where no position is known. */
  readonly box: readonly [west: number, south: number, east: number, north: number] | null;
  /** ISO days; null where none is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const extentOf = (record: Database, filter: RecordFilter, from: Standpoint = {}): Promise<Extent> =>
  readAt(record, from, async (open) => {
    const { west, south, east, north, earliest, latest } = await open
      .selectFrom('account')
      .select([
        sql<number | null>`min(lon)`.as('west'),
        sql<number | null>`min(lat)`.as('south'),
        sql<number | null>`max(lon)`.as('east'),
        sql<number | null>`max(lat)`.as('north'),
        sql<string | null>`min(earliest)`.as('earliest'),
        sql<string | null>`max(latest)`.as('latest'),
      ])
      .where((eb) => holds(eb, filter))
      .executeTakeFirstOrThrow();
    const isPlaced = west !== null && south !== null && east !== null && north !== null;
    return { box: isPlaced ? [west, south, east, north] : null, earliest, latest };
  });
