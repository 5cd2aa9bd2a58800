import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { ChangesSince } from './changes-since.ts';
import type { RecordFilter } from './filter.ts';
import { count, type Totals } from './list-records.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
import { seenBy } from './seen.ts';

/** Totals as they were at a revision. */
export interface TotalsSeen extends Totals {
  readonly revision: number;
}

/**
 * The totals of what a filter finds now. Of who knows them as they were, and what has changed since, only that is
 * counted, as it was and as it is: of a large record that is many times faster than all of it.
 */
export const totalsSince = (
  record: Database,
  filter: RecordFilter,
  { audience }: Pick<Standpoint, 'audience'>,
  before: TotalsSeen | null,
  changes: Pick<ChangesSince, 'ids' | 'revision'> | null,
): Promise<TotalsSeen> =>
  readAt(record, { audience }, async (open) => {
    const { revision } = await seenBy(open);
    if (!before || changes?.revision !== revision) return { ...(await count(open, filter)), revision };
    const changed = { ...filter, ids: [...changes.ids] };
    const is = await count(open, changed);
    const was = await countAt(open, before.revision, changed);
    const records = before.records - was.records + is.records;
    return { records, killed: before.killed - was.killed + is.killed, revision };
  });

async function countAt(open: OpenReader, revision: number, filter: RecordFilter): Promise<Totals> {
  await sql`select set_config('aram.as_of', ${String(revision)}, true)`.execute(open);
  return count(open, filter);
}
