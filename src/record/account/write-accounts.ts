import { setImmediate } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Change, WriteRows } from '../revision/index.ts';
import type { KeptTables, OpenClaim } from '../schema/index.ts';
import { accountRows, type NewAccount } from './account-rows.ts';
import { insertAccounts, refreshAccounts } from './refresh.ts';

const breath = 50;

/** Where the claims of a change were published: all of one report, or of one data set. */
export type Published = Pick<OpenClaim, 'may_leave' | 'publisher' | 'origin' | 'outlet' | 'published' | 'url'>;

/**
 * Appends a change and writes the accounts of the records that it touches. Of records it begins, everything is at hand,
 * and is worked out while `append` writes; the others are read once that is done.
 */
export async function appendWithAccounts(
  db: Transaction<KeptTables>,
  revision: number,
  change: Change,
  touched: ReadonlySet<string>,
  published: Published,
  append: () => Promise<void>,
  write: WriteRows,
): Promise<void> {
  const { rows } = await sql`select 1 from withheld where until is null limit 1`.execute(db);
  const fresh = rows.length > 0 ? new Map<string, OpenClaim[]>() : freshClaims(change, revision, published);
  const [accounts] = await Promise.all([accountsOf(fresh), append()]);
  await insertAccounts(db, revision, accounts, write);
  await refreshAccounts(
    db,
    revision,
    [...touched].filter((record) => !fresh.has(record)),
  );
}

async function accountsOf(fresh: ReadonlyMap<string, OpenClaim[]>): Promise<NewAccount[]> {
  const accounts: NewAccount[] = [];
  let made = 0;
  for (const [record, claims] of fresh) {
    accounts.push(...accountRows(record, { claims, rulings: [], doubts: [] }));
    // The database is fed meanwhile.
    if (++made % breath === 0) await setImmediate();
  }
  return accounts;
}

/** The claims of the records that this change begins. Records with differences among their claims are read instead. */
function freshClaims({ added }: Change, since: number, published: Published): Map<string, OpenClaim[]> {
  const begun = new Set(added.record.map(({ id }) => id));
  const claims = new Map(added.claim.map((claim) => [claim.id, claim]));
  const fresh = new Map<string, OpenClaim[]>();
  const mixed = new Set<string>();
  for (const { record, claim, differences } of added.member) {
    if (!begun.has(record)) continue;
    if (differences.length > 0) mixed.add(record);
    const open: OpenClaim = { ...claims.get(claim)!, ...published, since, until: null };
    const list = fresh.get(record);
    if (list) list.push(open);
    else fresh.set(record, [open]);
  }
  for (const record of mixed) fresh.delete(record);
  return fresh;
}
