import { sql } from 'kysely';
import type { Grade } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Database } from '../open-record.ts';
import { holds, type RecordFilter } from './filter.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
import { type Seen, seenBy } from './seen.ts';
import { touchedSince } from './touched-since.ts';

/** One record on a map: no more than a point and its colour need. */
export interface MapRow {
  readonly id: string;
  readonly place: string | null;
  /** What contains it. */
  readonly area: string | null;
  /** The gazetteer's id. */
  readonly placeId: string | null;
  /** Degrees; null where no position is known, or none may be shown. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlaceRef['precision'] | null;
  /** ISO days. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly type: string;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly grade: Grade;
}

/** The rows' values, a list a column: `MapRow` turned on its side. */
type Columns = { readonly [Name in keyof MapRow]: readonly MapRow[Name][] | null };

/**
 * All records that a filter finds, incidents unless it asks for another kind, as a map draws them, in no order. They
 * come as one text of JSON a column: of a hundred thousand rows that is written and read many times faster than cell
 * by cell.
 */
export const mapRows = (record: Database, filter: RecordFilter = {}, from: Standpoint = {}): Promise<MapRow[]> =>
  readAt(record, from, (open) => rowsIn(open, filter));

/** The rows of all incidents, or what has changed in them. */
export interface MapRowsSeen {
  readonly rows: readonly MapRow[];
  /** Those that the rows take the place of; null: all there were. */
  readonly touched: ReadonlySet<string> | null;
  readonly seen: Seen;
}

/** All incidents as a map draws them; of those who saw them before, only what has changed since, where that is enough. */
export const mapRowsSince = (
  record: Database,
  { audience }: Pick<Standpoint, 'audience'>,
  since: Seen | null,
): Promise<MapRowsSeen> =>
  readAt(record, { audience }, async (open) => {
    const touched = since && (await touchedSince(open, since));
    if (!touched) return { rows: await rowsIn(open, {}), touched: null, seen: await seenBy(open) };
    const { records, seen } = touched;
    return { rows: records.size === 0 ? [] : await rowsIn(open, { ids: [...records] }), touched: records, seen };
  });

async function rowsIn(open: OpenReader, filter: RecordFilter): Promise<MapRow[]> {
  const columns: Columns = await open
    .selectFrom('account')
    .select([
      sql<Columns['id']>`json_agg(record)`.as('id'),
      sql<Columns['place']>`json_agg(place)`.as('place'),
      sql<Columns['area']>`json_agg(area)`.as('area'),
      sql<Columns['placeId']>`json_agg(place_id)`.as('placeId'),
      sql<Columns['lat']>`json_agg(lat)`.as('lat'),
      sql<Columns['lon']>`json_agg(lon)`.as('lon'),
      sql<Columns['precision']>`json_agg(precision)`.as('precision'),
      sql<Columns['earliest']>`json_agg(earliest)`.as('earliest'),
      sql<Columns['latest']>`json_agg(latest)`.as('latest'),
      sql<Columns['type']>`json_agg(type)`.as('type'),
      sql<Columns['killed']>`json_agg(killed)`.as('killed'),
      sql<Columns['injured']>`json_agg(injured)`.as('injured'),
      sql<Columns['grade']>`json_agg(grade)`.as('grade'),
    ])
    .where((eb) => holds(eb, { kind: 'incident', ...filter }))
    .executeTakeFirstOrThrow();
  return rowsOf(columns);
}

function rowsOf(columns: Columns): MapRow[] {
  const once = onceEach();
  return (columns.id ?? []).map((id, n) => ({
    id,
    place: once(columns.place![n]!),
    area: once(columns.area![n]!),
    placeId: once(columns.placeId![n]!),
    lat: columns.lat![n]!,
    lon: columns.lon![n]!,
    precision: columns.precision![n]!,
    earliest: columns.earliest![n]!,
    latest: columns.latest![n]!,
    type: columns.type![n]!,
    killed: columns.killed![n]!,
    injured: columns.injured![n]!,
    grade: columns.grade![n]!,
  }));
}

/** Names that come again and again are kept once. */
function onceEach(): <T extends string | null>(name: T) => T {
  const kept = new Map<unknown, unknown>();
  return <T extends string | null>(name: T): T => {
    if (!kept.has(name)) kept.set(name, name);
    return kept.get(name) as T;
  };
}
