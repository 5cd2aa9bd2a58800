import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/record/engine/data-folder.ts';
import { openEngine } from '../../../src/record/engine/index.ts';
import { postmaster } from '../../../src/record/engine/postmaster.ts';
import { openRecord, verify } from '../../../src/record/index.ts';
import { newFolder } from '../engine/engine-user.ts';
import { removeFolder } from '../engine/remove-folder.ts';
import { runImport } from './interrupted-import.ts';

const rows = 1200;
const batch = 100;
const root = newFolder();
afterAll(async () => {
  await pause(300);
  await removeFolder(root);
});

async function rowsKept(where: string): Promise<{ claims: number; members: number; accounts: number; whole: boolean }> {
  const record = await openRecord(where.startsWith('postgres') ? { databaseUrl: where } : { data: where });
  const { rows: counts } = await sql<{ claims: number; members: number; accounts: number }>`
    select (select count(distinct row_key) from claim) as claims, (select count(*) from member) as members,
      (select count(*) from account where until is null) as accounts`.execute(record.kept);
  const { whole } = await verify(record);
  await record.close();
  return { ...counts[0]!, whole };
}

describe('an import that is killed', () => {
  it('keeps every acknowledged row, none twice, whoever is killed, and is completed by running it again', async () => {
    const folder = join(root, 'data');
    for (const [after, whom] of [
      [200, 'import'],
      [500, 'engine'],
      [800, 'import'],
      [1000, 'engine'],
    ] as const) {
      const { safe } = await runImport(folder, rows, batch, after, (pid) => {
        process.kill(whom === 'import' ? pid : postmaster(dataFolder(folder))!, 'SIGKILL');
      });
      const kept = await rowsKept(folder);
      expect(kept.claims).toBeGreaterThanOrEqual(safe);
      expect(kept).toMatchObject({ members: kept.claims, accounts: kept.claims, whole: true });
    }
    expect(await runImport(folder, rows, batch, rows * 2, () => {})).toMatchObject({ done: true, safe: rows });
    expect(await rowsKept(folder)).toEqual({ claims: rows, members: rows, accounts: rows, whole: true });
  });
});

describe('an import whose connection to the server is cut', () => {
  it('says so, keeps what was acknowledged, and is completed by running it again', async () => {
    const engine = await openEngine(join(root, 'server'));
    const admin = new pg.Client(engine.address);
    await admin.connect();
    const url = `postgres://aram@${encodeURIComponent(engine.address.host)}/postgres`;
    const { safe, failed } = await runImport(url, rows, batch, 500, () => {
      void admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aram'`);
    });
    expect(failed).toBe('connection lost');
    const kept = await rowsKept(url);
    expect(kept.claims).toBeGreaterThanOrEqual(safe);
    expect(kept.whole).toBe(true);
    expect(await runImport(url, rows, batch, rows * 2, () => {})).toMatchObject({ done: true });
    expect(await rowsKept(url)).toEqual({ claims: rows, members: rows, accounts: rows, whole: true });
    await admin.end();
    engine.close();
  });
});
