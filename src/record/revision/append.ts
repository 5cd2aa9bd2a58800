import { type Kysely, sql, type Transaction } from 'kysely';
import type { KeptTables } from '../schema/index.ts';
import { contentHash } from './canonical.ts';
import type { Change, Ended } from './change.ts';
import type { WriteRows } from './copy-rows.ts';
import { inserting } from './insert-rows.ts';
import { type Chained, chained, rowHash, rowKey } from './row-hashes.ts';

/** Who changes the record, when and why. */
export interface Signature {
  readonly who: string;
  /** What kind of change: `report added`, `rows imported`, `decision: merge` … */
  readonly what: string;
  readonly why?: string | null;
  readonly at: Date;
}

/** What a revision is signed over: the hash covers all of it and the hash before. */
export interface RevisionContent {
  /** Rows added, by table: their keys and hashes. */
  readonly rows: Partial<Record<Chained, readonly (readonly [key: string, hash: string])[]>>;
  readonly ended: Partial<Ended>;
}

// Any number that no other program locks by: "aram" as letters' codes.
const writers = 0x6172616d;

/** The right to write the next revision, until the transaction ends. */
export interface Pen {
  readonly revision: number;
  /** The hash of the revision before; null before the first. */
  readonly previous: string | null;
}

/** Lets one writer in at a time until its transaction ends: the chain has one end. */
export async function takePen(db: Transaction<KeptTables>): Promise<Pen> {
  await sql`select pg_advisory_xact_lock(${writers})`.execute(db);
  const last = await db.selectFrom('revision').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return { revision: (last?.id ?? 0) + 1, previous: last?.hash ?? null };
}

/** Claims that are written before the revision they belong to, in its transaction. */
export interface Ahead {
  readonly rows: readonly object[];
  readonly write: () => Promise<void>;
}

/**
 * The claims of a change, to be written while it is still worked out where they belong. Null where something has to be
 * there, or to have ended, before them.
 */
export function claimsAhead({ added, ended }: Change, { revision }: Pen, write: WriteRows): Ahead | null {
  const first = [added.dataset, added.report, added.reading, ended.claim];
  if (first.some((rows) => rows.length > 0)) return null;
  const rows = sealed(added.claim, revision);
  return { rows, write: () => write('claim', rows) };
}

/** Appends one revision with all its rows, but for claims that were written `ahead`. */
export async function append(
  db: Transaction<KeptTables>,
  { revision: id, previous }: Pen,
  change: Change,
  by: Signature,
  write: WriteRows = inserting(db),
  ahead: Ahead | null = null,
): Promise<void> {
  const rows = numbered(change, id, ahead?.rows);
  const content: RevisionContent = { rows: hashed(rows), ended: nonEmpty(change.ended) };
  const head = { id, at: by.at.toISOString(), who: by.who, what: by.what, why: by.why ?? null, content };
  await write('revision', [{ ...head, previous, hash: revisionHash(head, previous) }]);
  // What ends makes room for what takes its place.
  await end(db, change.ended, id);
  for (const table of chained) if (table !== 'claim' || ahead === null) await write(table, rows[table]);
  // Heard by whoever listens when the transaction is safe, and not before.
  await sql`select pg_notify(${changed}, ${String(id)})`.execute(db);
}

/** The channel that tells of a new revision, by its number. */
export const changed = 'aram_changed';

/** The link of the chain: SHA-256 over the previous hash and the revision's canonical JSON, as PostgreSQL writes bytes. */
export function revisionHash(head: object, previous: string | null): string {
  return `\\x${Buffer.from(contentHash({ head, previous }), 'base64url').toString('hex')}`;
}

/** The rows with what only the revision gives them. */
function numbered(
  { added }: Change,
  since: number,
  claim: readonly object[] = sealed(added.claim, since),
): Record<Chained, readonly object[]> {
  return {
    dataset: plain(added.dataset, since),
    report: sealed(added.report, since),
    reading: sealed(added.reading, since),
    claim,
    record: plain(added.record, since),
    member: plain(added.member, since),
    doubt: added.doubt.map((row, n) => ({ id: `d${since}.${n + 1}`, ...row, since })),
    decision: added.decision.map((row) => ({ revision: since, ...row })),
    withheld: added.withheld.map((row) => ({ decision: since, ...row })),
  };
}

const plain = (rows: readonly object[], since: number): object[] => rows.map((row) => ({ ...row, since }));

const sealed = (rows: readonly object[], since: number): object[] =>
  plain(rows, since).map((row) => ({ ...row, hash: `\\x${Buffer.from(rowHash(row), 'base64url').toString('hex')}` }));

function hashed(rows: Record<Chained, readonly object[]>): RevisionContent['rows'] {
  const lists = chained.map(
    (table) => [table, rows[table].map((row) => [rowKey(table, row), sealOf(row)] as const)] as const,
  );
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

const sealOf = (row: object): string =>
  'hash' in row ? Buffer.from(String(row.hash).slice(2), 'hex').toString('base64url') : rowHash(row);

const nonEmpty = (ended: Ended): Partial<Ended> =>
  Object.fromEntries(Object.entries(ended).filter(([, keys]) => keys.length > 0));

const keyColumn = {
  reading: 'id',
  claim: 'id',
  member: 'claim',
  doubt: 'id',
  decision: 'revision',
  withheld: 'decision',
} as const;

async function end(db: Kysely<KeptTables>, ended: Ended, until: number): Promise<void> {
  for (const table of Object.keys(keyColumn) as (keyof Ended)[]) {
    const keys = ended[table];
    if (keys.length === 0) continue;
    const type = sql.raw(table === 'decision' || table === 'withheld' ? 'bigint[]' : 'text[]');
    await sql`update ${sql.table(table)} set until = ${until}
      where ${sql.ref(keyColumn[table])} = any(${keys}::${type}) and until is null and ${startOf(table)} < ${until}`.execute(
      db,
    );
  }
}

const startOf = (table: keyof Ended) =>
  sql.ref(table === 'decision' ? 'revision' : table === 'withheld' ? 'decision' : 'since');
