import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type Engine, openEngine } from '../../src/record/engine/index.ts';
import { type Database, openRecord } from '../../src/record/index.ts';
import { newFolder } from './engine/engine-user.ts';
import { removeFolder } from './engine/remove-folder.ts';

/** Empty records on a real engine for a test file, each a copy of one made once. All are gone after the file. */
export function freshRecords(): { fresh: () => Promise<Database>; url: (database: string) => string } {
  const folder = newFolder();
  let engine: Engine;
  let admin: pg.Client;
  let made = 0;
  const opened: Database[] = [];
  const url = (database: string) => `postgres://aram@${encodeURIComponent(engine.address.host)}/${database}`;

  beforeAll(async () => {
    engine = await openEngine(join(folder, 'data'));
    admin = new pg.Client(engine.address);
    await admin.connect();
    await admin.query('create database empty');
    await (await openRecord({ databaseUrl: url('empty') })).close();
  });
  afterAll(async () => {
    for (const record of opened) await record.close();
    await admin.end();
    engine.close();
    await removeFolder(folder);
  });
  const fresh = async () => {
    const name = `test_${++made}`;
    await admin.query(`create database ${name} template empty`);
    const record = await openRecord({ databaseUrl: url(name) });
    opened.push(record);
    return record;
  };
  return { fresh, url };
}

/** A signature at a fixed instant: minutes after noon. */
export const by = (who = 'ana', minute = 0) => ({ who, at: new Date(Date.UTC(2026, 0, 1, 12, minute)) });
