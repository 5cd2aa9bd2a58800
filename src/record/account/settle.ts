import { type Kysely, sql } from 'kysely';
import type { KeptTables } from '../schema/index.ts';

/** From so many new accounts on, the engine should look at them before anybody asks. */
const many = 10_000;

/**
 * After many accounts were added: the engine learns how many there are of each kind, and which of its pages hold
 * nothing that is going on, so that sums over them, and over claims, are read out of an index alone. Where it cannot be done now, the engine does
 * it by itself within a minute: what was added is safe already, and nothing is told to have failed.
 */
export async function settleAccounts(db: Kysely<KeptTables>, added: number): Promise<void> {
  if (added < many) return;
  await sql`vacuum (analyze, skip_locked) account`.execute(db).catch(() => {});
  await sql`vacuum (skip_locked) claim`.execute(db).catch(() => {});
}
