import { sql, type Transaction } from 'kysely';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { RecordProblem } from '../record-problem.ts';
import { takePen } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { checkBackup, damaged, linesOf } from './backup-file.ts';
import { type BackedUp, derivedTables, type Foot, type Head, keptTables } from './format.ts';
import { appliedMigrations } from './write-backup.ts';

/** Restores a backup into an empty record, whole or not at all. */
export async function restoreBackup(
  record: Database,
  path: string,
  onRows: (rows: number) => void = () => {},
): Promise<Foot> {
  const extent = await checkBackup(path);
  try {
    return await record.kept.transaction().execute(async (db) => {
      const { revision } = await takePen(db);
      if (revision !== 1)
        throw new RecordProblem(
          'record not empty',
          record.where,
          'this record holds something already',
          'Restore into a new folder (--data) or database.',
        );
      return fill(db, path, linesOf(path, extent), onRows);
    });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

const tables: ReadonlySet<string> = new Set<string>([...keptTables, ...derivedTables]);
const pageSize = 1000;

async function fill(
  db: Transaction<KeptTables>,
  path: string,
  lines: AsyncIterable<string>,
  onRows: (rows: number) => void,
): Promise<Foot> {
  await loosen(db, 'disable');
  const counts: Record<string, number> = {};
  let table: BackedUp | null = null;
  let page: string[] = [];
  let rows = 0;
  let foot: Foot | null = null;
  const flush = async () => {
    if (table && page.length > 0) await insertJson(db, table, page);
    rows += page.length;
    onRows(rows);
    page = [];
  };
  let first = true;
  for await (const line of lines) {
    if (first) await checkHead(db, path, JSON.parse(line) as Head);
    else if (line.startsWith('{"table":')) {
      await flush();
      table = tableNamed(path, line);
      counts[table] = 0;
    } else if (line.startsWith('{"rows":')) foot = JSON.parse(line) as Foot;
    else if (table) {
      counts[table]!++;
      if (page.push(line) >= pageSize) await flush();
    }
    first = false;
  }
  await flush();
  if (!foot || Object.entries(foot.rows).some(([name, count]) => counts[name] !== count))
    throw damaged(path, 'rows are missing');
  await loosen(db, 'enable');
  await sql`select complete_accounts()`.execute(db);
  return foot;
}

function tableNamed(path: string, line: string): BackedUp {
  const { table } = JSON.parse(line) as { table: string };
  if (!tables.has(table)) throw damaged(path, `it holds a table ${table} that this Aram does not know`);
  return table as BackedUp;
}

async function checkHead(db: Transaction<KeptTables>, path: string, { format, migrations }: Head): Promise<void> {
  const here = new Set(await appliedMigrations(db));
  if (format === 'aram-backup/1' && migrations.every((name) => here.has(name))) return;
  throw new RecordProblem(
    'record of a newer aram',
    path,
    'a newer Aram wrote this backup',
    'Restore it with that one, or a newer one.',
  );
}

const insertJson = async (db: Transaction<KeptTables>, table: BackedUp, rows: readonly string[]): Promise<void> => {
  await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(`aram.${table}`)}, ${`[${rows.join(',')}]`}::json)`.execute(
    db,
  );
};

/** Rows come with the revision they had: the trigger that asks for the newest one rests meanwhile. */
async function loosen(db: Transaction<KeptTables>, how: 'enable' | 'disable'): Promise<void> {
  for (const table of ['dataset', 'report', 'reading', 'claim', 'record', 'member', 'doubt'])
    await sql`alter table ${sql.table(table)} ${sql.raw(how)} trigger under_newest`.execute(db);
}
