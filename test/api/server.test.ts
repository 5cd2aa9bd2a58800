import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/api/index.ts';
import { addReport, type Database } from '../../src/record/index.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let record: Database;
let server: Server;
beforeAll(async () => {
  record = await fresh();
  for (const reading of facts.map(readingOf).slice(0, 8)) await addReport(record, reading, by());
  server = await serve(record, here);
});

const get = (url: string, headers: Record<string, string> = {}) => ask(server, `/api${url}`, { headers });

describe('reading', () => {
  test('lists go on by cursor, each for its own list', async () => {
    const { body: first } = await get('/reports?limit=2');
    expect(first.items).toHaveLength(2);
    const { body: second } = await get(`/reports?limit=2&cursor=${first.next}`);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect((await get(`/reports?limit=2&text=killed&cursor=${first.next}`)).body).toMatchObject({
      code: 'not a cursor',
    });
    expect((await get('/reports?cursor=zzz')).body).toMatchObject({ code: 'not a cursor' });
  });

  test('an answer that is known is not sent again, until the record changes', async () => {
    const { headers } = await get('/overview');
    const known = { 'if-none-match': String(headers.etag) };
    expect((await get('/overview', known)).status).toBe(304);
    await addReport(record, readingOf(facts[9]!), by());
    await expect.poll(async () => (await get('/overview', known)).status).toBe(200);
  });

  test('answers are packed as the asker takes them', async () => {
    expect((await get('/incidents', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect((await get('/incidents', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/incidents', { 'accept-encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['/incidents?colour=red', 400, 'not understood'],
    ['/incidents?limit=0', 400, 'not understood'],
    ['/incidents?limit=many', 400, 'not understood'],
    ['/incidents?grade=splendid', 400, 'not understood'],
    ['/incidents?from=2021-02-30', 400, 'not a day'],
    ['/incidents?from=2021&to=2020', 400, 'window ends before it begins'],
    ['/incidents?type=picnic', 400, 'no such type'],
    ['/incidents?asOf=soon', 400, 'not a moment'],
    ['/records/i9.9', 404, 'nothing by that id'],
    ['/records/%00', 400, 'not understood'],
    ['/records/..%2f..%2fetc%2fpasswd', 404, 'nothing by that id'],
    ['/incidents?place=%00', 400, 'not understood'],
    ['/incidents?text=%27%22%3B', 200, undefined],
    ['/records/%zz', 400, 'not understood'],
    [`/records/${'x'.repeat(300)}`, 400, 'not understood'],
    [`/records/${'x'.repeat(500)}`, 400, 'not understood'],
    ['/reports/%3Cscript%3E', 404, 'nothing by that id'],
    ['/export?as=exe', 400, 'not understood'],
    ['/nowhere', 404, 'no such page'],
  ])('%s is answered with %i', async (url, status, code) => {
    const answered = await get(url);
    expect(answered.body).toMatchObject(code === undefined ? {} : { status, code });
    expect(answered.status).toBe(status);
    if (code) expect(answered.headers['content-type']).toMatch('application/problem+json');
  });

  test('leaves as a file, with a name', async () => {
    const { status, headers, text } = await get('/export?as=csv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="aram-csv.csv"');
    expect(text.split('\n').length).toBeGreaterThan(3);
  });
});
