import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../src/record/schema/migrations/index.ts';
import { freshRecords } from '../fresh-record.ts';

const { url } = freshRecords();
const opened: { destroy: () => Promise<void> }[] = [];
let admin: pg.Client;
let made = 0;

beforeAll(async () => {
  admin = new pg.Client(url('postgres'));
  await admin.connect();
});
afterAll(async () => {
  for (const db of opened) await db.destroy();
  await admin.end();
});

/** A database as an Aram left it whose last migration this was, and the way on from there. */
async function asOf(last: string): Promise<{ db: Kysely<unknown>; to: (name: string) => Promise<void> }> {
  const name = `migrating_${++made}`;
  await admin.query(`create database ${name}`);
  const pool = new pg.Pool({ connectionString: url(name), options: '-c search_path=aram,public', max: 1 });
  // The engine may end before a connection that was closed has gone.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  opened.push(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'aram',
  });
  const to = async (target: string) => {
    const { error } = await migrator.migrateTo(target);
    if (error) throw error;
  };
  await to(last);
  return { db, to };
}

const run = async (db: Kysely<unknown>, text: string): Promise<unknown[]> => (await sql.raw(text).execute(db)).rows;

// A report with one claim, as the first Aram kept it.
const kept = `
insert into revision values (1, '2026-01-01', 'ana', 'report added', null, '{}', null, decode(repeat('00', 32), 'hex'));
insert into report values ('r1', 'Three died in Dara.', decode(repeat('00', 32), 'hex'), null, 'A paper', null, null, 'en',
  null, null, null, 1, decode('00', 'hex'));
insert into reading values ('r1.1', 'r1', 1, '{"passages": [{"start": 0, "end": 19, "kind": "body"}]}', 1, null, decode('00', 'hex'));
insert into claim values ('r1.1.c1', 'r1', 'r1.1', null, null, 'incident',
  '{"where": [{"name": "Dara", "within": ["Khanaqin"], "precision": "village", "lat": 34, "lon": 45}]}', 'Three died in Dara.', '{"name": "Salar"}',
  'seal', 1, null, decode('00', 'hex'));
insert into record values ('i1.1', 'incident', 1);
insert into member values ('i1.1', 'r1.1.c1', 0, '{}', '{}', 1, null);
`;
const account = `
insert into account values ('i1.1', 'all', 1, null, 'incident', 'attack', null, 'open', 'weak', null, null, 'Dara', '{}', 34, 45,
  '{}', 1, 3, 3, 3, 'Khanaqin', '');
insert into account_body values ('i1.1', 1, 'all',
  '{"where": {"value": [{"id": "p7", "name": "Dara", "precision": "village"}]}, "injured": {"value": 2}}');
`;
const beforeNow = '2026-11-22-4-open';

/** One test a migration, by its name. */
const tests: Record<string, () => Promise<void>> = {
  '2026-11-22-1-kept': async () => {
    const { db } = await asOf('2026-11-22-1-kept');
    await run(db, kept);
    await expect(run(db, `insert into record values ('i9.1', 'incident', 9)`)).rejects.toThrow(/newest revision/);
    await expect(run(db, `insert into member values ('i9.9', 'r1.1.c1', 0, '{}', '{}', 1, null)`)).rejects.toThrow();
  },
  '2026-11-22-2-unchanging': async () => {
    const { db } = await asOf('2026-11-22-2-unchanging');
    await run(db, kept);
    await expect(run(db, `update report set text = 'Nobody died.'`)).rejects.toThrow(/never changed/);
    await expect(run(db, 'delete from claim')).rejects.toThrow(/never changed/);
    await run(db, 'update member set until = 2');
    await expect(run(db, 'update member set until = null')).rejects.toThrow(/never changed/);
  },
  '2026-11-22-3-account': async () => {
    const { db } = await asOf('2026-11-22-3-account');
    await run(db, account);
    await expect(run(db, 'update account set lat = 95')).rejects.toThrow(/check constraint/);
  },
  '2026-11-22-4-open': async () => {
    const { db } = await asOf(beforeNow);
    await run(db, kept + account);
    expect(await run(db, 'select id, publisher from aram_open.claim')).toEqual([
      { id: 'r1.1.c1', publisher: 'A paper' },
    ]);
  },
  '2026-11-26-1-people': async () => {
    const { db, to } = await asOf(beforeNow);
    await run(db, kept);
    await to('2026-11-26-1-people');
    const person = (name: string) =>
      run(db, `insert into person (name, role, password_hash, created) values ('${name}', 'reader', 'x', now())`);
    await person('Zelal');
    await expect(person('ZELAL')).rejects.toThrow(/person_name/);
    expect(await run(db, 'select id from report')).toEqual([{ id: 'r1' }]);
  },
  '2026-11-26-2-by-hand': async () => {
    const { db, to } = await asOf('2026-11-26-1-people');
    await run(db, kept);
    await to('2026-11-26-2-by-hand');
    const read = (n: number, reader: string) =>
      run(db, `insert into reading values ('r1.${n}', 'r1', ${n}, '{}', 1, null, decode('00', 'hex'), ${reader})`);
    await read(2, `'ben'`);
    await read(3, `'ben'`);
    await expect(read(4, 'null')).rejects.toThrow(/reading_current/);
    expect(await run(db, 'select reader, passages from aram_open.reading where number = 1')).toEqual([
      { reader: null, passages: [{ start: 0, end: 19, kind: 'body' }] },
    ]);
    expect(await run(db, `select blacked_out('by Sa𝕃ar.', '{sa𝕃ar}') as said`)).toEqual([{ said: 'by ██████.' }]);
  },
  '2026-11-26-3-map': async () => {
    const { db, to } = await asOf('2026-11-26-2-by-hand');
    await run(db, kept + account);
    await to('2026-11-26-3-map');
    expect(await run(db, 'select record, place_id, precision, injured from aram_open.account')).toEqual([
      { record: 'i1.1', place_id: 'p7', precision: 'village', injured: 2 },
    ]);
  },
  '2026-11-26-4-mentioned': async () => {
    const { db, to } = await asOf('2026-11-26-3-map');
    await run(db, kept);
    await to('2026-11-26-4-mentioned');
    await run(
      db,
      `insert into reading values ('r1.2', 'r1', 2, '{"places": [{"place": {"name": "Dara"}}, {"place": null}]}', 1, null,
        decode('00', 'hex'), 'ben')`,
    );
    expect(await run(db, 'select reading, places from aram_open.mentioned order by reading')).toEqual([
      { reading: 'r1.1', places: [] },
      { reading: 'r1.2', places: [{ name: 'Dara' }] },
    ]);
  },
  '2026-11-26-5-terms': async () => {
    const { db, to } = await asOf('2026-11-26-4-mentioned');
    await run(db, `${kept}insert into dataset values ('made', 'Made', 'CC0', true, 1);`);
    await to('2026-11-26-5-terms');
    const terms = 'select licence, may_leave from aram_open.dataset';
    expect(await run(db, terms)).toEqual([{ licence: 'CC0', may_leave: true }]);
    await run(
      db,
      `insert into decision values (1, 'terms', 'made', null, '{"mayLeave": false, "licence": "ask"}', null, null)`,
    );
    expect(await run(db, terms)).toEqual([{ licence: 'ask', may_leave: false }]);
    expect(await run(db, 'select id from aram_open.told')).toEqual([{ id: 'r1.1.c1' }]);
    await run(db, `insert into withheld values (1, 'record', 'i1.1', '{}', null)`);
    expect(await run(db, 'select id from aram_open.told')).toEqual([]);
  },
  '2026-11-27-1-lists': async () => {
    const { db, to } = await asOf('2026-11-26-5-terms');
    await run(db, kept + account);
    await to('2026-11-27-1-lists');
    expect(await run(db, 'select record, killed from aram_open.account order by killed desc nulls last')).toEqual([
      { record: 'i1.1', killed: 3 },
    ]);
    await run(
      db,
      `insert into decision values (1, 'withhold', 'i1.1', null, null, null, null);
      insert into withheld values (1, 'source', null, '{Salar}', null), (1, 'record', 'i1.1', '{}', null);`,
    );
    expect(await run(db, 'select record from aram_open.account')).toEqual([]);
    const indexes = await run(db, `select indexname as name from pg_indexes where schemaname = 'aram' order by 1`);
    expect(indexes).toEqual(
      expect.arrayContaining(
        ['account_deadliest', 'account_oldest', 'account_sums', 'claim_unsure'].map((name) => ({ name })),
      ),
    );
  },
  '2026-11-27-2-places-counted': async () => {
    const { db, to } = await asOf('2026-11-27-1-lists');
    await run(db, kept + account);
    await to('2026-11-27-2-places-counted');
    expect(await run(db, `select statistics_name as name from pg_stats_ext where schemaname = 'aram'`)).toEqual([
      { name: 'account_place_area' },
    ]);
    expect(await run(db, 'select record from aram_open.account')).toEqual([{ record: 'i1.1' }]);
  },
  '2026-11-27-3-imports': async () => {
    const { db, to } = await asOf('2026-11-27-2-places-counted');
    await run(db, `${kept} insert into match_key values (7, 'r1.1.c1'), (8, 'r1.1.c2')`);
    await to('2026-11-27-3-imports');
    expect(await run(db, `select key, claim from claims_under('{7, 9}')`)).toEqual([{ key: '7', claim: 'r1.1.c1' }]);
    const claim = (id: string, given: { report?: string; reading?: string; since?: number }) => {
      const { report = 'r1', reading = 'r1.1', since = 1 } = given;
      return run(
        db,
        `insert into claim values ('${id}', '${report}', '${reading}', null, null, 'incident', '{}', '', '{}', 'seal',
          ${since}, null, decode('00', 'hex'))`,
      );
    };
    await claim('r1.1.c2', {});
    await claim('r1.1.c3', { since: 2 });
    await expect(claim('r1.1.c4', { since: 3 })).rejects.toThrow(/newest revision, 1/);
    await expect(claim('r1.1.c4', { report: 'r9' })).rejects.toThrow(/not there/);
    await expect(claim('r1.1.c4', { reading: 'r1.9' })).rejects.toThrow(/not there/);
    const member = (record: string, of: string) =>
      run(db, `insert into member values ('${record}', '${of}', 0, '{}', '{}', 1, null)`);
    await member('i1.1', 'r1.1.c2');
    await expect(member('i9.9', 'r1.1.c3')).rejects.toThrow(/not there/);
    await expect(member('i1.1', 'r1.1.c9')).rejects.toThrow(/not there/);
  },
};

describe('a migration', () => {
  it.each(Object.keys(migrations))('%s goes on from what was there', async (name) => {
    await tests[name]!();
  });

  it('is dated, and comes after those before it', () => {
    const names = Object.keys(migrations);
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-\d-[a-z-]+$/);
  });
});
