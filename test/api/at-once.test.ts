import { expect, test } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import type { Server } from '../../src/api/index.ts';
import { addRows } from '../../src/record/index.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

const made = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
const listing = [
  '/api/incidents',
  '/api/incidents?order=deadliest&limit=40',
  '/api/map',
  '/api/ogc/collections/incidents/items',
  '/api/reports',
  '/api/review',
];

const askAll = (server: Server) => Promise.all(listing.map((path) => ask(server, path)));

/** A server that others ask at the moment something is decided, so that answers of before are under way. */
async function crowded() {
  const record = await fresh();
  await addRows(record, made, recordRows(40), by());
  const server = await serve(record, here);
  const decided = async (decision: object) => {
    const crowd = [askAll(server), askAll(server)];
    const { status } = await ask(server, '/api/decisions', { body: { decision } });
    const seen = await askAll(server);
    await Promise.all(crowd);
    expect(status).toBe(201);
    return seen;
  };
  const { body } = await ask(server, '/api/incidents');
  return { server, decided, ids: body.items.map(({ id }: { id: string }) => id) as string[] };
}

test('what is withheld is in no answer from the moment it is acknowledged, however many ask', async () => {
  const { server, decided, ids } = await crowded();
  for (const [n, id] of ids.slice(0, 6).entries()) {
    const seen = await decided({ kind: 'withhold', what: 'record', target: id });
    for (const { text } of seen) expect(text).not.toContain(`"${id}"`);
    expect(seen[0]!.body.total).toBe(39 - n);
    expect(seen[2]!.body.ids).toHaveLength(39 - n);
    expect(seen[3]!.body.numberMatched).toBe(39 - n);
    expect((await ask(server, `/api/records/${id}`)).status).toBe(404);
  }
});

test('who decides sees at once what was decided, and so does everybody', async () => {
  const { server, decided, ids } = await crowded();
  let sum = (await ask(server, '/api/incidents')).body.killed as number;
  for (const [n, id] of ids.slice(0, 6).entries()) {
    const before = (await ask(server, `/api/records/${id}`)).body.killed?.value ?? 0;
    const [list, , map] = await decided({ kind: 'correct', target: id, field: 'killed', value: 100 + n });
    sum += 100 + n - before;
    expect(list!.body.killed).toBe(sum);
    expect(map!.body.killed[map!.body.ids.indexOf(id)]).toBe(100 + n);
  }
});
