import { sql, type Transaction } from 'kysely';
import { type ClaimView, claimView } from '../matching/index.ts';
import type { KeptTables, OpenTables } from '../schema/index.ts';
import type { ViewCache } from './view-cache.ts';

/** Records met by keys, and the claims they hold. Only what may be shown is compared: reasons are told. */
export interface Candidates {
  readonly byKey: ReadonlyMap<number, readonly string[]>;
  readonly members: ReadonlyMap<string, ReadonlyMap<string, ClaimView>>;
  /** Records that a person said are not one, as `a b` and `b a`. */
  readonly apart: ReadonlySet<string>;
}

/** Records that claims under these keys are in, and those of `also`. */
export async function findCandidates(
  db: Transaction<KeptTables>,
  keys: readonly number[],
  cache: ViewCache,
  also: readonly string[],
): Promise<Candidates> {
  // Each claim's record is looked up by the claim: a join would read all members there are, batch after batch.
  const met = await sql<{ key: number; record: string }>`
    with met as materialized (select key, claim from claims_under(${`{${keys.join(',')}}`}::bigint[])),
      held as materialized (select c.claim, m.record from (select distinct claim from met) c
        cross join lateral (select record from member where claim = c.claim and until is null offset 0) m)
    select distinct met.key, held.record from met join held using (claim)`.execute(db);
  const byKey = new Map<number, string[]>();
  for (const { key, record } of met.rows) {
    const list = byKey.get(key);
    if (list) list.push(record);
    else byKey.set(key, [record]);
  }
  const records = [...new Set([...met.rows.map(({ record }) => record), ...also])];
  return { byKey, members: await membersOf(db, records, cache), apart: await keptApart(db, records) };
}

async function membersOf(
  db: Transaction<KeptTables>,
  records: readonly string[],
  cache: ViewCache,
): Promise<Map<string, Map<string, ClaimView>>> {
  const members = new Map<string, Map<string, ClaimView>>();
  if (records.length === 0) return members;
  const { rows: hiding } = await sql`select 1 from withheld where until is null limit 1`.execute(db);
  if (hiding.length > 0) cache.clear();
  const { rows: held } = await sql<{ record: string; claim: string }>`
    select record, claim from member where record = any(${records}::text[]) and until is null`.execute(db);
  const unseen = held.map(({ claim }) => claim).filter((claim) => !cache.get(claim));
  const loaded = await loadViews(db, unseen);
  for (const { record, claim } of held) {
    const view = cache.get(claim) ?? loaded.get(claim);
    if (!view) continue;
    if (!members.has(record)) members.set(record, new Map());
    members.get(record)!.set(claim, view);
  }
  for (const [claim, view] of loaded) cache.set(claim, view);
  return members;
}

async function loadViews(db: Transaction<KeptTables>, claims: readonly string[]): Promise<Map<string, ClaimView>> {
  if (claims.length === 0) return new Map();
  const open = db.withSchema('aram_open') as unknown as Transaction<OpenTables>;
  const rows = await open
    .selectFrom('claim')
    .select(['id', 'body', 'report', 'dataset'])
    .where(sql<boolean>`id = any(${claims}::text[])`)
    .execute();
  return new Map(rows.map(({ id, body, report, dataset }) => [id, claimView(body, (report ?? dataset)!)]));
}

async function keptApart(db: Transaction<KeptTables>, records: readonly string[]): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const { rows } = await sql<{ target: string; value: { from: string } }>`
    select target, value from decision where kind in ('keep apart', 'split') and until is null
      and target = any(${records}::text[])`.execute(db);
  return new Set(rows.flatMap(({ target, value }) => [`${target} ${value.from}`, `${value.from} ${target}`]));
}
