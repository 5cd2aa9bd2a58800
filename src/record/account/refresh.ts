import { type Kysely, sql, type Transaction } from 'kysely';
import { inserting, type WriteRows } from '../revision/index.ts';
import type { KeptTables, OpenClaim } from '../schema/index.ts';
import type { Material } from './account-of.ts';
import { accountRows, type NewAccount } from './account-rows.ts';
import type { Ruling } from './rulings.ts';

/** Works out the accounts of these records anew, from `revision` on; the old ones end there. */
export async function refreshAccounts(
  db: Transaction<KeptTables>,
  revision: number,
  records: readonly string[],
): Promise<void> {
  if (records.length === 0) return;
  const material = await materialOf(db, records);
  for (const table of ['account', 'account_body'])
    await sql`delete from ${sql.table(table)} where record = any(${records}::text[]) and since = ${revision}`.execute(
      db,
    );
  await sql`update account set until = ${revision}
    where record = any(${records}::text[]) and until is null and since < ${revision}`.execute(db);
  const rows = [...material].flatMap(([record, of]) => accountRows(record, of));
  await insertAccounts(db, revision, rows);
}

export async function insertAccounts(
  db: Transaction<KeptTables>,
  since: number,
  accounts: readonly NewAccount[],
  write: WriteRows = inserting(db),
): Promise<void> {
  const rows = accounts.map(({ body, ...row }) => ({ ...row, since }));
  const bodies = accounts.map(({ record, audience, body }) => ({ record, since, audience, body }));
  await write('account', rows);
  await write('account_body', bodies);
}

/**
 * Works out every account these records ever had: after something was withheld, or shown again, the past must not tell
 * it either.
 */
export async function rebuildAccounts(db: Transaction<KeptTables>, records: readonly string[]): Promise<void> {
  const { rows } = await sql<{ record: string; at: number }>`
    select record, since as at from member where record = any(${records}::text[])
    union select record, until from member where record = any(${records}::text[]) and until is not null
    union select target, revision from decision where target = any(${records}::text[])
    union select target, until from decision where target = any(${records}::text[]) and until is not null
    union select m.record, d.revision from decision d join member m on m.claim = d.target where m.record = any(${records}::text[])
    order by 2`.execute(db);
  for (const table of ['account', 'account_body'])
    await sql`delete from ${sql.table(table)} where record = any(${records}::text[])`.execute(db);
  for (const at of new Set(rows.map((row) => row.at))) {
    await sql`select set_config('aram.as_of', ${String(at)}, true)`.execute(db);
    await refreshAccounts(db, at, [...new Set(rows.filter((row) => row.at === at).map(({ record }) => record))]);
  }
  await sql`select set_config('aram.as_of', '', true)`.execute(db);
}

/** The open claims of these records with the decisions on them, as of the transaction's moment. */
async function materialOf(db: Kysely<KeptTables>, records: readonly string[]): Promise<Map<string, Material>> {
  const { rows } = await sql<OpenClaim & { record: string; differences: string[] }>`
    select m.record, m.differences, c.* from aram_open.member m join aram_open.claim c on c.id = m.claim
    where m.record = any(${records}::text[])
      and not exists (select from decision d where d.target = c.id and d.kind = 'reject'
        and d.revision <= as_of() and (d.until is null or d.until > as_of()))
    order by m.since, c.id`.execute(db);
  const rulings = await rulingsOn(db, records);
  const material = new Map<string, { claims: OpenClaim[]; rulings: Ruling[]; doubts: string[] }>();
  for (const { record, differences, ...claim } of rows) {
    const of = material.get(record) ?? { claims: [], rulings: rulings.get(record) ?? [], doubts: [] };
    of.claims.push(claim);
    for (const one of differences) if (!of.doubts.includes(one)) of.doubts.push(one);
    material.set(record, of);
  }
  return material;
}

async function rulingsOn(db: Kysely<KeptTables>, records: readonly string[]): Promise<Map<string, Ruling[]>> {
  const { rows } = await sql<Ruling & { target: string }>`
    select d.target, d.revision, r.who, d.kind, d.field, d.value from decision d join revision r on r.id = d.revision
    where d.target = any(${records}::text[]) and d.revision <= as_of() and (d.until is null or d.until > as_of())
      and d.kind in ('accept', 'reject', 'correct', 'grade')
    order by d.revision`.execute(db);
  const byRecord = new Map<string, Ruling[]>();
  for (const { target, ...ruling } of rows) byRecord.set(target, [...(byRecord.get(target) ?? []), ruling]);
  return byRecord;
}
