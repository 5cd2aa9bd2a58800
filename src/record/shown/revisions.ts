import type { Database } from '../open-record.ts';
import { readAt, type Standpoint } from './read-at.ts';

/** One change to the record. Its hash covers the one before, so that the last stands for them all. */
export interface Revision {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly what: string;
  readonly hash: string;
}

/** The last revisions, the newest first, without who made them. */
export const lastRevisions = (record: Database, limit: number, from: Standpoint = {}): Promise<Revision[]> =>
  readAt(record, from, async (open) => {
    const rows = await open
      .selectFrom('revision')
      .select(['id', 'at', 'what', 'hash'])
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ id, at, what, hash }) => ({
      id: Number(id),
      at: new Date(at).toISOString(),
      what,
      hash: String(hash).replace(/^\\x/, ''),
    }));
  });
