import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { appendWithAccounts, type Published, settleAccounts } from '../account/index.ts';
import { connectionProblem } from '../connection-problem.ts';
import { type OneConnection, oneConnection } from '../one-connection.ts';
import type { Database } from '../open-record.ts';
import { placeClaims } from '../placing/index.ts';
import { append, type Change, claimsAhead, copying, noChange, type Signature, takePen } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { faultOf } from './check-claim.ts';
import {
  type Counts,
  type Dataset,
  type DatasetRow,
  fillChange,
  homesOf,
  type PreparedRow,
  preparedRow,
  recordsOf,
} from './dataset-rows.ts';
import { type EchoOf, findEchoes } from './echoes.ts';

export interface RowsAdded extends Counts {
  readonly rejected: readonly { readonly key: string; readonly reason: string }[];
}

export interface Batches {
  /** Told after each batch is safe on disk. */
  readonly onBatch?: (soFar: RowsAdded) => void;
  readonly batchSize?: number;
  /** All rows or none: no batch is safe before all are. */
  readonly whole?: boolean;
}

/** Has the record do something in a transaction: one of its own, or the one that all is in. */
type Within = <T>(work: (db: Transaction<KeptTables>) => Promise<T>) => Promise<T>;

/**
 * Brings a data set's rows in, in batches: each is in whole or not at all, and acknowledged by `onBatch` once it is
 * safe. Bringing the same rows in again adds nothing, so an import that was cut is completed by running it again.
 */
export async function addRows(
  record: Database,
  dataset: Dataset,
  rows: Iterable<DatasetRow> | AsyncIterable<DatasetRow>,
  by: Omit<Signature, 'what'>,
  { whole = false, ...batches }: Batches = {},
): Promise<RowsAdded> {
  const own = await ownConnection(record);
  const each: Within = (work) => own.kept.transaction().execute(work);
  const add = (within: Within) => addBatches(rows, dataset, addingTo(record, own, dataset, by, within), batches);
  try {
    const total = await (whole ? each((db) => add((work) => work(db))) : add(each));
    await settleAccounts(own.kept, total.added + total.changed);
    return total;
  } finally {
    await own.close();
  }
}

async function addBatches(
  rows: Iterable<DatasetRow> | AsyncIterable<DatasetRow>,
  dataset: Dataset,
  add: (batch: readonly PreparedRow[]) => Promise<RowsAdded>,
  { onBatch = () => {}, batchSize = 1000 }: Batches,
): Promise<RowsAdded> {
  const total = { added: 0, known: 0, changed: 0, rejected: [] as { key: string; reason: string }[] };
  let batch: PreparedRow[] = [];
  // While the database takes one batch in, the next is read and prepared.
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    await writing;
    writing = add(batch).then((done) => {
      for (const name of ['added', 'known', 'changed'] as const) total[name] += done[name];
      total.rejected.push(...done.rejected);
      onBatch(total);
    });
    writing.catch(() => {});
    batch = [];
  };
  let seen = 0;
  for await (const row of rows) {
    const reason = faultOf(row.claim);
    if (reason !== null) total.rejected.push({ key: row.key, reason });
    else batch.push(preparedRow(row, dataset));
    if (batch.length >= batchSize) await flush();
    // What the database answers is waiting: it must not stand idle until this batch is prepared.
    else if (++seen % breath === 0) await setImmediate();
  }
  if (batch.length > 0) await flush();
  await writing;
  return total;
}

const breath = 10;

async function ownConnection(record: Database): Promise<OneConnection> {
  try {
    return await oneConnection(record);
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

const addingTo =
  (
    record: Database,
    { client }: OneConnection,
    dataset: Dataset,
    by: Omit<Signature, 'what'>,
    within: Within,
  ): ((rows: readonly PreparedRow[]) => Promise<RowsAdded>) =>
  async (rows) => {
    try {
      const write = copying(client);
      return await within(async (db) => {
        const pen = await takePen(db);
        const change = noChange();
        const known = await addDataset(db, change, dataset);
        const { counts: sorted, heirs, refused } = await fillChange(db, change, dataset, rows);
        const echoes = await findEchoes(db, change.added.claim, echoesAmong(dataset, rows));
        const counts = withoutKnown(change, sorted, echoes.known);
        if (change.added.claim.length === 0 && change.ended.claim.length === 0) return { ...counts, rejected: refused };
        const before = await recordsOf(db, change.ended.claim);
        const homes = new Map([...echoes.homes, ...homesOf(change.added, heirs, before)]);
        const ahead = claimsAhead(change, pen, write);
        const touched = await placeClaims(db, pen.revision, change, record.views, {
          replaced: new Set(change.ended.claim),
          homes,
          write,
          meanwhile: async () => ahead?.write(),
        });
        const moved = new Set(change.ended.member);
        change.ended.member.push(...[...before.keys()].filter((claim) => !moved.has(claim)));
        await appendWithAccounts(
          db,
          pen.revision,
          change,
          new Set([...touched, ...[...before.values()].map(({ record: id }) => id)]),
          publishedBy(known),
          () => append(db, pen, change, { ...by, what: 'rows imported' }, write, ahead),
          write,
        );
        return { ...counts, rejected: refused };
      });
    } catch (error) {
      // What was compared on the way is of claims that are not there.
      record.views.clear();
      throw connectionProblem(record.where, error);
    }
  };

/** Rows that Aram wrote, by the claims they would be. */
const echoesAmong = ({ id }: Dataset, rows: readonly PreparedRow[]): Map<string, EchoOf> =>
  new Map(rows.flatMap(({ key, echoOf }) => (echoOf ? [[`${id}.${key}`, echoOf] as const] : [])));

/** What the record has said itself is not added to it. */
function withoutKnown({ added }: Change, counts: Counts, known: ReadonlySet<string>): Counts {
  if (known.size === 0) return counts;
  added.claim = added.claim.filter(({ id }) => !known.has(id));
  return { ...counts, added: counts.added - known.size, known: counts.known + known.size };
}

const publishedBy = ({ id, name, mayLeave }: Dataset): Published => ({
  may_leave: mayLeave,
  publisher: name,
  origin: id,
  outlet: name,
  published: null,
  url: null,
});

/** The data set as it is known: the terms that were said first, or decided since, hold for what comes later. */
async function addDataset(db: Transaction<KeptTables>, change: Change, dataset: Dataset): Promise<Dataset> {
  const { id, name, licence, mayLeave } = dataset;
  const known = await db.selectFrom('dataset_now').selectAll().where('id', '=', id).executeTakeFirst();
  if (known) return { ...dataset, name: known.name, mayLeave: known.may_leave };
  change.added.dataset.push({ id, name, licence, may_leave: mayLeave });
  return dataset;
}
