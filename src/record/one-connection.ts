import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from './open-record.ts';
import type { KeptTables } from './schema/index.ts';

/** One connection to the record, for work that needs more of it than statements. To be closed by who asks for it. */
export interface OneConnection {
  readonly kept: Kysely<KeptTables>;
  readonly client: pg.Client;
  readonly close: () => Promise<void>;
}

export async function oneConnection(record: Database): Promise<OneConnection> {
  const client = record.connection();
  // What cuts it is told by the statement that it cuts.
  client.on('error', () => {});
  await client.connect();
  const close = () => client.end();
  const lent = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => lent, end: async () => {} } as ConstructorParameters<
    typeof PostgresDialect
  >[0]['pool'];
  return { kept: new Kysely<KeptTables>({ dialect: new PostgresDialect({ pool }) }), client, close };
}
