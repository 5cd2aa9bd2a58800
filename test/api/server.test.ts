import { beforeAll, describe, expect, test } from 'vitest';
import { type App, createServer } from '../../src/api/index.ts';
import { addReport } from '../../src/record/index.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';

const { fresh } = freshRecords();
const local = { local: true, publicReaders: false };

let app: App;
beforeAll(async () => {
  const record = await fresh();
  for (const reading of facts.map(readingOf).slice(0, 8)) await addReport(record, reading, by());
  app = await createServer({ record, webFolder: null, access: local });
});

const get = async (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/api${url}`, headers: { host: '127.0.0.1:4747', ...headers } });

describe('reading', () => {
  test('who sits at this computer needs no account', async () => {
    expect((await get('/session')).json()).toMatchObject({ who: null, role: 'administrator', local: true });
  });

  test('a name that was made to point here is not this computer', async () => {
    expect((await get('/overview', { host: 'calm.example' })).json()).toMatchObject({
      status: 401,
      code: 'not signed in',
    });
  });

  test('lists go on by cursor, each for its own list', async () => {
    const first = (await get('/reports?limit=2')).json();
    expect(first.items).toHaveLength(2);
    const second = (await get(`/reports?limit=2&cursor=${first.next}`)).json();
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect((await get(`/reports?limit=2&text=killed&cursor=${first.next}`)).json()).toMatchObject({
      code: 'not a cursor',
    });
  });

  test('an answer that is known is not sent again', async () => {
    const { headers } = await get('/overview');
    expect((await get('/overview', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
  });

  test.each([
    ['/incidents?colour=red', 400, 'not understood'],
    ['/incidents?from=2021-02-30', 400, 'not a day'],
    ['/incidents?from=2021&to=2020', 400, 'window ends before it begins'],
    ['/incidents?type=picnic', 400, 'no such type'],
    ['/incidents?asOf=soon', 400, 'not a moment'],
    ['/records/i9.9', 404, 'nothing by that id'],
    ['/nowhere', 404, 'no such page'],
  ])('%s is refused with %i', async (url, status, code) => {
    const answered = await get(url);
    expect(answered.headers['content-type']).toMatch('application/problem+json');
    expect(answered.json()).toMatchObject({ status, code });
  });
});
