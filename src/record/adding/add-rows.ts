import { sql, type Transaction } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import { type Published, writeAccounts } from '../account/index.ts';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { placeClaims, prepare } from '../placing/index.ts';
import {
  append,
  type Change,
  claimSeal,
  isEmpty,
  noChange,
  type Signature,
  storable,
  takePen,
} from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { faultOf } from './check-claim.ts';

/** A data set as a source. `mayLeave`: its licence allows its rows to be passed on. */
export interface Dataset {
  /** Lower case letters, digits and hyphens: `ucdp-ged-25-1`. */
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly mayLeave: boolean;
}

/** One row of a data set as a claim. */
export interface DatasetRow {
  /** The row's own id in the data set. */
  readonly key: string;
  readonly claim: Claim;
  /** What the row says in words. */
  readonly said: string;
  readonly source: Source;
}

export interface RowsAdded {
  readonly added: number;
  /** Were there, word for word. */
  readonly known: number;
  /** Were there and say otherwise now: the old row stays to be seen in the past. */
  readonly changed: number;
  readonly rejected: readonly { readonly key: string; readonly reason: string }[];
}

export interface Batches {
  /** Told after each batch is safe on disk. */
  readonly onBatch?: (soFar: RowsAdded) => void;
  readonly batchSize?: number;
}

/**
 * Brings a data set's rows in, in batches: each is in whole or not at all, and acknowledged by `onBatch` once it is
 * safe. Bringing the same rows in again adds nothing, so an import that was cut is completed by running it again.
 */
export async function addRows(
  record: Database,
  dataset: Dataset,
  rows: Iterable<DatasetRow> | AsyncIterable<DatasetRow>,
  by: Omit<Signature, 'what'>,
  { onBatch = () => {}, batchSize = 2000 }: Batches = {},
): Promise<RowsAdded> {
  const total = { added: 0, known: 0, changed: 0, rejected: [] as { key: string; reason: string }[] };
  let batch: PreparedRow[] = [];
  // While the database takes one batch in, the next is read and prepared.
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    await writing;
    writing = addBatch(record, dataset, batch, by).then((done) => {
      for (const name of ['added', 'known', 'changed'] as const) total[name] += done[name];
      onBatch(total);
    });
    writing.catch(() => {});
    batch = [];
  };
  for await (const row of rows) {
    const reason = faultOf(row.claim);
    if (reason !== null) total.rejected.push({ key: row.key, reason });
    else batch.push(preparedRow(row, dataset));
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  await writing;
  return total;
}

interface PreparedRow extends DatasetRow {
  readonly seal: string;
}

function preparedRow(given: DatasetRow, dataset: Dataset): PreparedRow {
  const row = storable(given);
  prepare(row.claim, dataset.id);
  return { ...row, seal: claimSeal({ body: row.claim, said: row.said, source: row.source }) };
}

type Counts = Pick<RowsAdded, 'added' | 'known' | 'changed'>;

async function addBatch(
  record: Database,
  dataset: Dataset,
  rows: readonly PreparedRow[],
  by: Omit<Signature, 'what'>,
): Promise<Counts> {
  try {
    return await record.kept.transaction().execute(async (db) => {
      const pen = await takePen(db);
      const change = noChange();
      await addDataset(db, change, dataset);
      const counts = await fillChange(db, change, dataset, rows);
      if (isEmpty(change)) return counts;
      const before = await recordsOf(db, change.ended.claim);
      const touched = await placeClaims(db, pen.revision, change, record.views, new Set(change.ended.claim));
      const moved = new Set(change.ended.member);
      change.ended.member.push(...[...before.keys()].filter((claim) => !moved.has(claim)));
      const appended = append(db, pen, change, { ...by, what: 'rows imported' });
      appended.catch(() => {});
      const all = new Set([...touched, ...before.values()]);
      await writeAccounts(db, pen.revision, change, all, publishedBy(dataset), appended);
      return counts;
    });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

const publishedBy = ({ id, name, mayLeave }: Dataset): Published => ({
  may_leave: mayLeave,
  publisher: name,
  origin: id,
  outlet: name,
  published: null,
  url: null,
});

async function addDataset(
  db: Transaction<KeptTables>,
  change: Change,
  { id, name, licence, mayLeave }: Dataset,
): Promise<void> {
  const known = await db.selectFrom('dataset').select('id').where('id', '=', id).executeTakeFirst();
  if (!known) change.added.dataset.push({ id, name, licence, may_leave: mayLeave });
}

/** Sorts rows into new, known and changed ones. */
async function fillChange(
  db: Transaction<KeptTables>,
  change: Change,
  dataset: Dataset,
  rows: readonly PreparedRow[],
): Promise<Counts> {
  // The last of two rows with one key holds.
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { rows: versions } = await sql<{ key: string; versions: number; id: string | null; seal: string | null }>`
    select row_key as key, count(*) as versions, max(id) filter (where until is null) as id,
      max(seal) filter (where until is null) as seal
    from claim where dataset = ${dataset.id} and row_key = any(${[...byKey.keys()]}::text[]) group by row_key`.execute(
    db,
  );
  const known = new Map(versions.map((version) => [version.key, version]));
  const counts = { added: 0, known: rows.length - byKey.size, changed: 0 };
  for (const [key, { claim, said, source, seal }] of byKey) {
    const before = known.get(key);
    if (before?.seal === seal) {
      counts.known++;
      continue;
    }
    const id = before ? `${dataset.id}.${key}~${before.versions + 1}` : `${dataset.id}.${key}`;
    if (before?.id) change.ended.claim.push(before.id);
    counts[before ? 'changed' : 'added']++;
    change.added.claim.push({
      id,
      report: null,
      reading: null,
      dataset: dataset.id,
      row_key: key,
      kind: claim.kind,
      body: claim,
      said,
      source,
      seal,
    });
  }
  return counts;
}

/** Where these claims are now. */
async function recordsOf(db: Transaction<KeptTables>, claims: readonly string[]): Promise<Map<string, string>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim: string; record: string }>`
    select claim, record from member where claim = any(${claims}::text[]) and until is null`.execute(db);
  return new Map(rows.map(({ claim, record }) => [claim, record]));
}
