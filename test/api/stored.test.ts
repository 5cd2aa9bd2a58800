import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import { type Access, createServer, type Server } from '../../src/api/index.ts';
import { addRows, type Database, decide } from '../../src/record/index.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, open } from './open-server.ts';

const { fresh } = freshRecords();

const folder = mkdtempSync(join(tmpdir(), 'aram-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = ['/api/incidents', '/api/places', '/api/map', '/api/incidents?limit=3', '/api/overview'];
const closed = { id: 'closed', name: 'Closed', licence: 'not to be passed on', mayLeave: false };

let files = 0;
/** A record of rows that stay here, and servers over it that keep their answers in one file. */
async function kept(rows = 20) {
  const record = await fresh();
  await addRows(record, closed, recordRows(rows), by());
  const answersFile = join(folder, `${++files}.kept`);
  const serve = (access: Access = here) => createServer({ record, webFolder: null, access, answersFile });
  return { record, answersFile, serve };
}

const all = (server: Server) => Promise.all(paths.map(async (path) => (await ask(server, path)).body));

/** How many answers a server has worked out. */
async function workedOut(server: Server): Promise<number> {
  const { text } = await ask(server, '/api/metrics');
  return Number(/^aram_answers_kept_misses_total (\d+)$/m.exec(text)![1]);
}

/** What a server says that is asked all there is, and then stopped. */
async function saidAndStopped(server: Server) {
  const said = await all(server);
  await ask(server, '/api/map', { headers: { 'accept-encoding': 'br' } });
  await server.close();
  return said;
}

const dead = (record: Database, id: string, what: 'record' | 'position') =>
  decide(record, { kind: 'withhold', what, target: id }, by('ana', 1));

test('a server that is started again answers from what the one before kept', async () => {
  const { serve, answersFile } = await kept();
  const said = await saidAndStopped(await serve());
  expect(statSync(answersFile).mode & 0o777).toBe(0o600);
  const again = await serve();
  expect(existsSync(answersFile), 'while a server runs there is no file').toBe(false);
  expect(await all(again)).toEqual(said);
  const packed = await ask(again, '/api/map', { headers: { 'accept-encoding': 'br' } });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(await workedOut(again)).toBe(0);
  await again.close();
});

test('what is withheld while no server runs is in no answer of the next, and nothing of before is left', async () => {
  const { record, serve, answersFile } = await kept();
  const [list] = await saidAndStopped(await serve());
  const { id } = list.items[0];
  await dead(record, id, 'record');
  const again = await serve();
  expect(existsSync(answersFile)).toBe(false);
  expect(JSON.stringify(await all(again))).not.toContain(`"${id}"`);
  await again.close();
});

test('what is withheld while a server runs is in no file it leaves', async () => {
  const { record, serve } = await kept();
  const server = await serve();
  const { id } = (await all(server))[0].items[0];
  const last = await dead(record, id, 'record');
  await expect.poll(async () => (await ask(server, '/api/overview')).body.head).toBe(last);
  await saidAndStopped(server);
  const again = await serve();
  expect(JSON.stringify(await all(again))).not.toContain(`"${id}"`);
  await again.close();
});

test('what was kept for those who sit here is not told to everybody', async () => {
  const { serve } = await kept();
  const [mine] = await saidAndStopped(await serve());
  expect(mine.total).toBe(20);
  const publicly = await serve(open);
  const [theirs, , map] = await all(publicly);
  expect(theirs.total).toBe(0);
  expect(map.ids).toEqual([]);
  await publicly.close();
});

test('what is decided while no server runs is told by the next as by one that has kept nothing', async () => {
  const { record, serve } = await kept();
  const [list] = await saidAndStopped(await serve());
  const [first, second] = list.items;
  await decide(record, { kind: 'correct', target: first.id, field: 'killed', value: 41 }, by('ana', 1));
  await decide(record, { kind: 'reject', target: second.id }, by('ana', 2));
  const [again, anew] = [await serve(), await createServer({ record, webFolder: null, access: here })];
  expect(await all(again)).toEqual(await all(anew));
  await Promise.all([again.close(), anew.close()]);
});

test('another record, and a file that is broken, are nothing to go by', async () => {
  const [one, other] = [await kept(), await kept(30)];
  await saidAndStopped(await one.serve());
  const { record } = other;
  const server = await createServer({ record, webFolder: null, access: here, answersFile: one.answersFile });
  const [list, , map] = await all(server);
  expect(list.total).toBe(30);
  expect(map.ids).toHaveLength(30);
  await server.close();
  writeFileSync(other.answersFile, 'no answers at all');
  const again = await other.serve();
  expect((await ask(again, '/api/incidents')).body.total).toBe(30);
  await again.close();
});
