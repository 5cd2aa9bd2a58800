import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import { connectionProblem } from '../connection-problem.ts';
import { folderProblem } from '../engine/folder-problem.ts';
import type { Database } from '../open-record.ts';
import type { KeptTables } from '../schema/index.ts';
import { type BackedUp, derivedTables, type Foot, type Head, keptTables, magic } from './format.ts';

/**
 * Writes the whole record, as of one moment, into a file; others may write to the record meanwhile. The file gets its
 * name only when it is whole. Withheld things are in it: keep it as the record itself. Answers the rows it holds.
 */
export async function writeBackup(
  record: Database,
  path: string,
  onRows: (rows: number) => void = () => {},
): Promise<Foot> {
  const draft = `${path}.part`;
  try {
    const foot = await record.kept
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => writeAll(db, draft, onRows));
    await onDisk(draft);
    await rename(draft, path);
    return foot;
  } catch (error) {
    await rm(draft, { force: true });
    throw folderProblem(path, connectionProblem(record.where, error));
  }
}

async function writeAll(db: Transaction<KeptTables>, path: string, onRows: (rows: number) => void): Promise<Foot> {
  const counts: Record<string, number> = {};
  const digest = createHash('sha256').update(magic);
  const file = createWriteStream(path, { mode: 0o600 });
  file.write(magic);
  const hashing = new Transform({
    transform(piece, _, done) {
      digest.update(piece);
      done(null, piece);
    },
    flush(done) {
      this.push(digest.digest());
      done();
    },
  });
  await pipeline(Readable.from(lines(db, counts, onRows)), createGzip({ level: 4 }), hashing, file);
  return { rows: counts };
}

async function* lines(
  db: Transaction<KeptTables>,
  counts: Record<string, number>,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  yield `${JSON.stringify(await headOf(db))}\n`;
  let rows = 0;
  for (const table of [...keptTables, ...derivedTables]) {
    yield `${JSON.stringify({ table })}\n`;
    counts[table] = 0;
    for await (const page of pagesOf(db, table)) {
      counts[table] += page.length;
      rows += page.length;
      onRows(rows);
      yield page.join('');
    }
  }
  yield `${JSON.stringify({ rows: counts } satisfies Foot)}\n`;
}

async function headOf(db: Transaction<KeptTables>): Promise<Head> {
  const last = await db.selectFrom('revision').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return {
    format: 'aram-backup/1',
    migrations: await appliedMigrations(db),
    head: last ? { revision: last.id, hash: last.hash } : null,
  };
}

export async function appliedMigrations(db: Transaction<KeptTables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from aram.migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

const pageSize = 2000;

/** A table's rows as PostgreSQL writes them in JSON, by a cursor: memory stays small whatever the size. */
async function* pagesOf(db: Transaction<KeptTables>, table: BackedUp): AsyncGenerator<string[]> {
  const cursor = sql.ref(`backup_${table}`);
  const order =
    table === 'report'
      ? sql`order by t.since, t.copy_of nulls first`
      : table === 'revision'
        ? sql`order by t.id`
        : sql``;
  await sql`declare ${cursor} no scroll cursor for select row_to_json(t)::text as row from ${sql.table(table)} t ${order}`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(pageSize))} from ${cursor}`.execute(db);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => `${row}\n`);
  }
  await sql`close ${cursor}`.execute(db);
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
