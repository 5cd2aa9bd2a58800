import type { Database } from '../open-record.ts';
import { readAt, type Standpoint } from './read-at.ts';
import { hasSeen, type Seen, seenBy } from './seen.ts';

/** The number of the last revision; 0 of an empty record. What is shown changes only with it. */
export const headOf = (record: Database, from: Standpoint = {}): Promise<number> =>
  readAt(record, from, async (open) => {
    const { head } = await open
      .selectFrom('revision')
      .select((eb) => eb.fn.max('id').as('head'))
      .executeTakeFirstOrThrow();
    return head ?? 0;
  });

/** The last revision with its hash, which tells this record from every other one. */
export const lastSeen = (record: Database): Promise<Seen> => readAt(record, {}, seenBy);

/** Whether the record has, or had, the revision that somebody saw as its last. */
export const isStillThere = (record: Database, seen: Pick<Seen, 'revision' | 'hash'>): Promise<boolean> =>
  readAt(record, {}, (open) => hasSeen(open, seen));

/** What tells this record from every other, its copies and backups apart: the first hash of its chain. */
export const originOf = (record: Database): Promise<string> =>
  readAt(record, {}, async (open) => {
    const first = await open.selectFrom('revision').select('hash').where('id', '=', 1).executeTakeFirst();
    return first?.hash.slice(2) ?? 'aram';
  });
