import { sql, type Transaction } from 'kysely';
import { RecordProblem } from '../record-problem.ts';
import type { KeptTables } from '../schema/index.ts';

/** Records as the person who decides saw them: their ids, and the revision of the account each showed. */
export type Expected = ReadonlyMap<string, number>;

/** Refuses a decision on what has become something else since it was looked at. */
export async function refuseChanged(db: Transaction<KeptTables>, expects: Expected | undefined): Promise<void> {
  if (!expects || expects.size === 0) return;
  const { rows } = await sql<{ record: string; since: number }>`
    select record, max(since) as since from aram_open.account where record = any(${[...expects.keys()]}::text[])
    group by record`.execute(db);
  const now = new Map(rows.map(({ record, since }) => [record, since]));
  for (const [record, revision] of expects) {
    if (now.get(record) === revision) continue;
    throw new RecordProblem(
      'changed meanwhile',
      record,
      'somebody changed it after it was looked at',
      'Look at it as it is now, and decide again.',
    );
  }
}
