import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { ChangedRow } from './filter.ts';
import { type OpenReader, readAt } from './read-at.ts';
import { touchedSince } from './touched-since.ts';

/** What has changed since a revision: for telling what has not, and not to be shown. */
export interface ChangesSince {
  /** Records and claims that may be other than they were, and records in doubt with them. */
  readonly ids: ReadonlySet<string>;
  /** What those records are and were filtered by, for any audience. */
  readonly rows: readonly ChangedRow[];
  /** A report, a reading or a claim has come or gone, or a claim is of another record. */
  readonly isSaid: boolean;
  /** Records are in other numbers, places, days and doubts than they were. */
  readonly isCounted: boolean;
  /** The revision that all of this goes up to. */
  readonly revision: number;
}

// Beyond it whatever is asked is worked out anew.
const most = 500;

/** What has changed since a revision; null where that reaches far (see `touchedSince`), or much has changed. */
export const changesSince = (record: Database, revision: number): Promise<ChangesSince | null> =>
  readAt(record, {}, async (open) => {
    const touched = await touchedSince(open, { revision });
    if (touched === null || touched.records.size > most) return null;
    const records = [...touched.records];
    const { rows } = await sql<ChangedRow>`
      select record, audience, since, until, kind, standing, type, grade, earliest, latest, place, area, places, actors,
        tsvector_to_array(words) as words from aram.account
      where record = any(${records}::text[]) and (until is null or until > ${revision})`.execute(open);
    const { rows: doubts } = await sql<{ record: string; other: string }>`
      select record, other from aram.doubt where since > ${revision} or until > ${revision}`.execute(open);
    const ids = [...records, ...touched.claims, ...doubts.flatMap(({ record: one, other }) => [one, other])];
    const isSaid = await hasBeenSaid(open, revision);
    const isCounted = isSaid || doubts.length > 0 || !isSameTally(rows, revision);
    return { ids: new Set(ids), rows, isSaid, isCounted, revision: touched.seen.revision };
  });

async function hasBeenSaid(open: OpenReader, revision: number): Promise<boolean> {
  const since = (table: string) =>
    sql`exists (select from ${sql.table(table)} where since > ${revision} or until > ${revision})`;
  const { rows } = await sql<{ said: boolean }>`
    select exists (select from aram.report where since > ${revision}) or ${since('aram.member')} or ${since('aram.claim')}
      or ${since('aram.reading')} as said`.execute(open);
  return rows[0]!.said;
}

/** Whether rows count now as they counted at a revision. */
function isSameTally(rows: readonly ChangedRow[], revision: number): boolean {
  const counted = (which: readonly ChangedRow[]): string =>
    which
      .map(({ record, audience, kind, standing, place, area, earliest, latest }) =>
        JSON.stringify([record, audience, kind, standing === 'rejected', place, area, earliest, latest]),
      )
      .sort()
      .join();
  return counted(rows.filter(({ since }) => since <= revision)) === counted(rows.filter(({ until }) => until === null));
}
