import { type RawBuilder, sql } from 'kysely';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Database } from '../open-record.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
import { type Seen, seenBy } from './seen.ts';
import { claimsInRecords, giveRecords, inOrder, type MemberClaim, type ToldRecord } from './told-records.ts';

/** A report with every place it names; one that was read in parts comes once for each. */
export interface NamingReport {
  readonly id: string;
  /** Who first published it; null when nobody says. */
  readonly publisher: string | null;
  /** EDTF; null when nobody knows. */
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly places: readonly PlaceRef[];
}

/** Who takes what is read, one after another; nothing is kept here. */
export interface TellingsReader {
  dataset(dataset: { readonly id: string; readonly name: string }): void;
  record(told: ToldRecord): void;
  report(report: NamingReport): void;
}

const pageSize = 1000;

/**
 * Goes through all of the record that is not rejected, as of one moment: data sets, reports, then records. Answers what
 * was seen, revision 0 of an empty record: what is made of the same revision, withheld words and standpoint is the
 * same.
 */
export function readTellings(record: Database, from: Standpoint, reader: TellingsReader): Promise<Seen> {
  return readAt(record, from, async (open) => {
    // Cursors are read to their end.
    await sql`set local cursor_tuple_fraction = 1`.execute(open);
    await readDatasets(open, reader);
    for await (const page of pagesOf<NamingReport>(open, 'reports', sql`${reportsWithPlaces} ${asAdded}`))
      for (const report of page) reader.report(report);
    const claims = pagesOf<MemberClaim>(open, 'tellings', sql`${claimsInRecords} ${inOrder}`);
    await giveRecords(open, claims, null, (told) => reader.record(told));
    return seenBy(open);
  });
}

export async function readDatasets(open: OpenReader, reader: TellingsReader): Promise<void> {
  const named = await open.selectFrom('dataset').select(['id', 'name']).orderBy('id').execute();
  for (const dataset of named) reader.dataset(dataset);
}

export const reportsWithPlaces: RawBuilder<NamingReport> = sql`
  select r.id, coalesce(root.publisher, r.publisher) as publisher, r.published, r.copy_of as "copyOf",
    coalesce(m.places, '[]') as places
  from aram_open.report r left join aram_open.report root on root.id = r.copy_of
    left join aram_open.mentioned m on m.report = r.id`;

/** In the order they were added, so that what is named first stays the first. */
export const asAdded: RawBuilder<unknown> = sql`order by r.since, r.id, m.reading`;

/** All rows of a query, by a cursor: one plan for all, and few of them in memory. */
async function* pagesOf<Row>(open: OpenReader, name: string, query: RawBuilder<unknown>): AsyncGenerator<Row[]> {
  await sql`declare ${sql.raw(name)} no scroll cursor for ${query}`.execute(open);
  const next = () => sql<Row>`fetch ${sql.raw(String(pageSize))} from ${sql.raw(name)}`.execute(open);
  let fetched = next();
  for (;;) {
    const { rows } = await fetched;
    if (rows.length === 0) break;
    // While these are taken, the database looks up the next.
    fetched = next();
    fetched.catch(() => {});
    yield rows;
  }
  await sql`close ${sql.raw(name)}`.execute(open);
}
