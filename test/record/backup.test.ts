import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addReport,
  type Database,
  decide,
  listRecords,
  openRecord,
  restoreBackup,
  verify,
  writeBackup,
} from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();
const folder = mkdtempSync(join(tmpdir(), 'aram-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tables =
  'revision dataset report likeness reading claim record member doubt decision withheld account account_body match_key report_words';

/** Every row of a record, as one hash a table. */
async function fingerprint(record: Database): Promise<unknown> {
  const hashes = tables.split(' ').map(async (table) => {
    const { rows } =
      await sql`select count(*), md5(coalesce(string_agg(md5(t::text), '' order by t::text), '')) from ${sql.table(table)} t`.execute(
        record.kept,
      );
    return [table, rows[0]];
  });
  return Object.fromEntries((await Promise.all(hashes)) as [string, unknown][]);
}

async function kept(): Promise<Database> {
  const record = await fresh();
  for (const cluster of ['dara-2020-06-13', 'dakka-2020-08-26', 'rashad-2021-10-26'])
    for (const reading of readingsOf(cluster)) await addReport(record, reading, by());
  const [first] = await listRecords(record);
  await decide(record, { kind: 'correct', target: first!.id, field: 'killed', value: 14 }, by('ben', 1));
  await decide(record, { kind: 'withhold', what: 'source', target: null, words: ['Kurdistan24'] }, by('ben', 2));
  return record;
}

describe('a backup', () => {
  it('restores to an equal record, and work goes on there', async () => {
    const record = await kept();
    const path = join(folder, 'one.aram');
    const { rows } = await writeBackup(record, path);
    expect(rows).toMatchObject({ revision: 15, report: 13, decision: 2 });
    const copy = await fresh();
    await restoreBackup(copy, path);
    expect(await fingerprint(copy)).toEqual(await fingerprint(record));
    expect(await verify(copy)).toMatchObject({ whole: true });
    expect(await addReport(copy, readingsOf('qaya-2018-09-17')[0]!, by('ben', 3))).toMatchObject({ revision: 16 });
    expect((await verify(copy)).faults).toEqual([]);
  });

  it('restores into a folder of its own', async () => {
    const record = await kept();
    const path = join(folder, 'two.aram');
    await writeBackup(record, path);
    const copy = await openRecord({ data: join(folder, 'data') });
    await restoreBackup(copy, path);
    expect(await fingerprint(copy)).toEqual(await fingerprint(record));
    await copy.close();
  });

  it('is of one moment, whoever writes meanwhile', async () => {
    const record = await kept();
    const path = join(folder, 'three.aram');
    const [{ rows }] = await Promise.all([
      writeBackup(record, path),
      addReport(record, readingsOf('mikhas-2020-05-10')[0]!, by('ben', 3)),
    ]);
    const copy = await fresh();
    await restoreBackup(copy, path);
    expect(await verify(copy)).toMatchObject({ whole: true, revisions: rows.revision });
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, readFileSync(path).length - 100), 'backup damaged'],
    ['cut to nothing', (path: string) => truncateSync(path, 20), 'backup damaged'],
    ['altered in one bit', flip, 'backup damaged'],
    ['something else', (path: string) => writeFileSync(path, 'a,b,c\n'.repeat(100)), 'not a backup'],
    ['not there', (path: string) => rmSync(path), 'not a backup'],
  ])('is refused whole when it is %s', async (_, spoil, code) => {
    const record = await kept();
    const path = join(folder, 'spoilt.aram');
    await writeBackup(record, path);
    spoil(path);
    const copy = await fresh();
    await expect(restoreBackup(copy, path)).rejects.toMatchObject({ code });
    expect(await listRecords(copy)).toEqual([]);
  });

  it('is refused by a record that holds something', async () => {
    const record = await kept();
    const path = join(folder, 'four.aram');
    await writeBackup(record, path);
    await expect(restoreBackup(record, path)).rejects.toMatchObject({ code: 'record not empty' });
  });
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  writeFileSync(path, bytes);
}
