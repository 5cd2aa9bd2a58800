import { sql, type Transaction } from 'kysely';
import { chained, claimSeal, type Ended, rowHash, rowKey } from '../revision/index.ts';
import type { ClaimRow, KeptTables } from '../schema/index.ts';
import type { RevisionLink } from './read-revisions.ts';
import type { Fault } from './verify.ts';

type Db = Transaction<KeptTables>;
type Range = readonly [first: number, last: number];
type Table = (typeof chained)[number];

const startColumn = (table: Table): string =>
  table === 'decision' ? 'revision' : table === 'withheld' ? 'decision' : 'since';

/** Holds the rows of these revisions against them. Without revisions: finds rows after `strayAfter`, where none may be. */
export async function checkRows(
  db: Db,
  page: readonly RevisionLink[],
  strayAfter?: number,
): Promise<{ faults: Fault[]; rows: number }> {
  const range: Range =
    strayAfter === undefined ? [page[0]!.id, page.at(-1)!.id] : [strayAfter + 1, Number.MAX_SAFE_INTEGER];
  const faults: Fault[] = [];
  let rows = 0;
  for (const table of chained) {
    const found = await rowsBegun(db, table, range);
    rows += found.length;
    faults.push(...addedFaults(table, page, found));
    if (table !== 'dataset' && table !== 'report' && table !== 'record')
      faults.push(...(await endedFaults(db, table, page, range)));
  }
  return { faults, rows };
}

async function rowsBegun(db: Db, table: Table, [first, last]: Range): Promise<Record<string, unknown>[]> {
  const start = sql.ref(startColumn(table));
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} where ${start} >= ${first} and ${start} <= ${last}`.execute(db);
  return rows;
}

function addedFaults(table: Table, page: readonly RevisionLink[], rows: readonly Record<string, unknown>[]): Fault[] {
  const told = new Map(
    page.flatMap(({ id, content }) =>
      (content.rows?.[table] ?? []).map(([key, hash]) => [`${id} ${key}`, hash] as const),
    ),
  );
  const faults: Fault[] = [];
  for (const row of rows) {
    const revision = Number(row[startColumn(table)]);
    const key = rowKey(table, row);
    const hash = told.get(`${revision} ${key}`);
    told.delete(`${revision} ${key}`);
    if (hash === undefined) faults.push({ revision, where: table, key, fault: 'it was added past the chain' });
    else if (hash !== hashOf(table, row)) faults.push({ revision, where: table, key, fault: 'it was changed' });
  }
  for (const missing of told.keys()) {
    const [revision, ...key] = missing.split(' ');
    faults.push({ revision: Number(revision), where: table, key: key.join(' '), fault: 'it was removed' });
  }
  return faults;
}

/** A claim's seal is worked out again from what it says, so that neither can be changed without the other. */
function hashOf(table: Table, row: Record<string, unknown>): string {
  if (table !== 'claim') return rowHash(row);
  const { body, said, source } = row as unknown as ClaimRow;
  return rowHash({ ...row, seal: claimSeal({ body, said, source }) });
}

async function endedFaults(
  db: Db,
  table: keyof Ended,
  page: readonly RevisionLink[],
  [first, last]: Range,
): Promise<Fault[]> {
  const told = new Set(page.flatMap(({ id, content }) => (content.ended?.[table] ?? []).map((key) => `${id} ${key}`)));
  const key = sql.ref(
    table === 'member' ? 'claim' : table === 'decision' ? 'revision' : table === 'withheld' ? 'decision' : 'id',
  );
  const { rows } = await sql<{ key: string; until: number }>`
    select ${key}::text as key, until from ${sql.table(table)} where until >= ${first} and until <= ${last}`.execute(
    db,
  );
  const faults: Fault[] = [];
  for (const { key: name, until } of rows)
    if (!told.delete(`${until} ${name}`))
      faults.push({ revision: until, where: table, key: name, fault: 'it was ended past the chain' });
  for (const missing of told) {
    const [revision, ...name] = missing.split(' ');
    faults.push({
      revision: Number(revision),
      where: table,
      key: name.join(' '),
      fault: 'it holds again although it was ended',
    });
  }
  return faults;
}
