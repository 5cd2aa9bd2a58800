import { type Kysely, sql } from 'kysely';
import type { KeptTables } from '../schema/index.ts';
import type { WriteRows } from './copy-rows.ts';

/** Adds rows of one table in one statement, however many there are. */
export async function insertRows<T extends keyof KeptTables>(
  db: Kysely<KeptTables>,
  table: T,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
  const json = JSON.stringify(rows);
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(`aram.${table}`)}, ${json}::json)`.execute(db);
}

export const inserting =
  (db: Kysely<KeptTables>): WriteRows =>
  (table, rows) =>
    insertRows(db, table, rows);
