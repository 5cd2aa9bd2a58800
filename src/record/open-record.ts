import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { connectionProblem } from './connection-problem.ts';
import { openEngine } from './engine/index.ts';
import { ViewCache } from './placing/view-cache.ts';
import { type KeptTables, migrate } from './schema/index.ts';

/** Where the record lies: a server's URL, or a folder (`aram-data` by default). */
export interface Whereabouts {
  readonly databaseUrl?: string | undefined;
  readonly data?: string | undefined;
}

/** The record's database, with this Aram's tables. */
export interface Database {
  /** The folder, or the server without its password: for messages. */
  readonly where: string;
  /** The same whole, with a server's password: to open it again in another thread. */
  readonly whereabouts: Whereabouts;
  readonly kept: Kysely<KeptTables>;
  /** A connection of its own, to be connected and ended by who asks for it. */
  readonly connection: () => pg.Client;
  /** What matching compared lately. */
  readonly views: ViewCache;
  readonly close: () => Promise<void>;
}

// Whole numbers stay well under 2^53; a date is a day and no moment; a moment is ISO 8601.
const asNumber = new Set([20, 1700]);
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (asNumber.has(oid)) return Number;
    if (oid === 1082 || oid === 17) return (text: string) => text;
    if (oid === 1184) return (text: string) => new Date(text).toISOString();
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

export async function openRecord(whereabouts: Whereabouts): Promise<Database> {
  const { databaseUrl, data = 'aram-data' } = whereabouts;
  const where = databaseUrl ? withoutPassword(databaseUrl) : data;
  const engine = databaseUrl ? null : await openEngine(data);
  const settings: pg.ClientConfig = {
    ...(engine ? engine.address : { connectionString: databaseUrl! }),
    options: '-c search_path=aram,public -c timezone=UTC -c datestyle=ISO',
    application_name: 'aram',
    types,
  };
  const pool = new pg.Pool({ ...settings, max: 8 });
  // A connection that is cut says so here as well as to the query that needs it, which then fails with its reason.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const kept = new Kysely<KeptTables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await kept.destroy();
    engine?.close();
  };
  try {
    await migrate(kept, where);
  } catch (error) {
    await close();
    throw connectionProblem(where, error);
  }
  return { where, whereabouts, kept, connection: () => new pg.Client(settings), views: new ViewCache(), close };
}

function withoutPassword(url: string): string {
  try {
    const { protocol, username, host, pathname } = new URL(url);
    return `${protocol}//${username && `${username}@`}${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
