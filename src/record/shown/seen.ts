import type { OpenReader } from './read-at.ts';

/** The last revision that somebody has read, 0 of an empty record, and its hash, which tells it from any other record's. */
export interface Seen {
  readonly revision: number;
  readonly hash: string | null;
  /** All of it may leave: who is outside sees the same as who is here. */
  readonly allLeaves: boolean;
}

/** What a reader's transaction sees. */
export async function seenBy(open: OpenReader): Promise<Seen> {
  const last = await open
    .selectFrom('revision')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const closed = await open.selectFrom('dataset').select('id').where('may_leave', '=', false).limit(1).execute();
  return { revision: last?.id ?? 0, hash: last?.hash ?? null, allLeaves: closed.length === 0 };
}

/** Whether the record still has that revision: it is not another one, restored in its place. Without a hash it is. */
export async function hasSeen(
  open: OpenReader,
  { revision, hash }: Pick<Seen, 'revision'> & Partial<Seen>,
): Promise<boolean> {
  if (revision === 0 || hash === undefined) return true;
  const found = await open.selectFrom('revision').select('hash').where('id', '=', revision).executeTakeFirst();
  return found?.hash === hash;
}
