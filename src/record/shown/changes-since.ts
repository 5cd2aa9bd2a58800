import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { ChangedRow } from './filter.ts';
import { readAt } from './read-at.ts';
import { touchedSince } from './touched-since.ts';

/** What has changed since a revision: for telling what has not, and not to be shown. */
export interface ChangesSince {
  /** Records and claims that may be other than they were, and records in doubt with them. */
  readonly ids: ReadonlySet<string>;
  /** What those records are and were filtered by, for any audience. */
  readonly rows: readonly ChangedRow[];
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
      select record, until, kind, standing, type, grade, earliest, latest, places, actors from aram.account
      where record = any(${records}::text[]) and (until is null or until > ${revision})`.execute(open);
    const { rows: doubts } = await sql<{ record: string; other: string }>`
      select record, other from aram.doubt where since > ${revision} or until > ${revision}`.execute(open);
    const ids = [...records, ...touched.claims, ...doubts.flatMap(({ record: one, other }) => [one, other])];
    return { ids: new Set(ids), rows };
  });
