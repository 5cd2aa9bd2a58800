import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/api/index.ts';
import { addReport, type Database } from '../../src/record/index.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, elsewhere, here, open, password, person, servers, signIn } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let record: Database;
beforeAll(async () => {
  record = await fresh();
  await addReport(record, readingOf(facts[0]!), by());
});

describe('who sits at this computer', () => {
  test('needs no account', async () => {
    const server = await serve(record, here);
    expect((await ask(server, '/api/session')).body).toMatchObject({ who: null, role: 'administrator', local: true });
  });

  test.each([
    ['a name that was made to point here', { host: 'calm.example' }],
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['a proxy that says so otherwise', { via: '1.1 front' }],
  ])('is not taken for %s', async (_what, headers) => {
    const server = await serve(record, here);
    expect((await ask(server, '/api/overview', { headers })).body).toMatchObject({
      status: 401,
      code: 'not signed in',
    });
  });

  test('signs in once there are accounts', async () => {
    const own = await fresh();
    const server = await serve(own, here);
    const ana = { name: 'ana', role: 'administrator', password };
    expect((await ask(server, '/api/people', { body: { ...ana, role: 'reader' } })).body.code).toBe(
      'last administrator',
    );
    expect((await ask(server, '/api/people', { body: ana })).status).toBe(201);
    expect((await ask(server, '/api/people')).body.code).toBe('not signed in');
    const headers = await signIn(server, 'Ana');
    expect((await ask(server, '/api/people', { headers })).body.items).toMatchObject([{ name: 'ana' }]);
  });
});

describe('accounts', () => {
  let own: Database;
  let server: Server;
  beforeAll(async () => {
    own = await fresh();
    await person(own, 'ana', 'administrator');
    await person(own, 'ben', 'editor');
    server = await serve(own, elsewhere);
  });

  test('come in with the right password, by a cookie that no script and no other site gets', async () => {
    const { headers, body } = await ask(server, '/api/session', { body: { name: 'ben', password } });
    expect(body).toMatchObject({ who: { name: 'ben', role: 'editor' }, role: 'editor' });
    expect(headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  test('behind TLS the cookie is for it alone', async () => {
    const behind = await serve(own, { ...elsewhere, behindTls: true });
    const { headers } = await ask(behind, '/api/session', { body: { name: 'ben', password } });
    expect(headers['set-cookie']).toMatch(/^__Host-aram=.*; HttpOnly; Secure; SameSite=Strict$/);
    expect(headers['strict-transport-security']).toBeDefined();
  });

  test('say no more of a name that nobody has than of a wrong password', async () => {
    const wrong = await ask(server, '/api/session', { body: { name: 'ben', password: 'another evening' } });
    const nobody = await ask(server, '/api/session', { body: { name: 'zoe', password: 'another evening' } });
    expect(wrong.body).toEqual(nobody.body);
    expect(wrong.body).toMatchObject({ status: 401, code: 'wrong name or password' });
  });

  test('are not guessed at without end', async () => {
    const guess = (name: string) => ask(server, '/api/session', { body: { name, password: 'not this one' } });
    const answered = [];
    for (let n = 0; n < 10; n++) answered.push(await guess('carl'));
    expect(answered.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429, 429]);
    expect(Number(answered.at(-1)!.headers['retry-after'])).toBeGreaterThan(60);
    expect((await guess('dora')).status).toBe(401);
  });

  test('end at once when they are removed or get another password', async () => {
    await person(own, 'eve', 'editor');
    const [ana, eve] = [await signIn(server, 'ana'), await signIn(server, 'eve')];
    const seen = () => ask(server, '/api/overview', { headers: eve });
    expect((await seen()).status).toBe(200);
    const changed = { password: 'a louder evening' };
    expect((await ask(server, '/api/people/eve/password', { method: 'PUT', body: changed, headers: ana })).status).toBe(
      204,
    );
    expect((await seen()).status).toBe(401);
    expect((await ask(server, '/api/people/eve', { method: 'DELETE', headers: ana })).status).toBe(204);
    expect((await ask(server, '/api/people/eve', { method: 'DELETE', headers: ana })).body.code).toBe(
      'nobody by that name',
    );
    expect((await ask(server, '/api/people/ana', { method: 'DELETE', headers: ana })).body.code).toBe(
      'last administrator',
    );
  });

  test('end by signing out', async () => {
    const headers = await signIn(server, 'ben');
    const out = await ask(server, '/api/session', { method: 'DELETE', headers });
    expect(out.body).toMatchObject({ who: null, role: null });
    expect((await ask(server, '/api/overview', { headers })).status).toBe(401);
  });
});

describe('a page of another site', () => {
  test.each([
    ['says where it comes from', { origin: 'https://elsewhere.example' }],
    ['is said to be one', { 'sec-fetch-site': 'cross-site' }],
    ['is a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['hides', { origin: 'null' }],
  ])('changes nothing: %s', async (_what, headers) => {
    const server = await serve(record, here);
    const decision = { kind: 'accept', target: 'i1.1' };
    const { body } = await ask(server, '/api/decisions', { body: { decision }, headers });
    expect(body).toMatchObject({ status: 403, code: 'sent from another site' });
  });

  test('sends no form either', async () => {
    const server = await serve(record, here);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const url of ['/api/decisions', '/api/reports', '/api/session'])
        if (url !== '/api/reports' || type !== 'text/plain')
          expect((await ask(server, url, { body: 'a=b', headers: { 'content-type': type } })).status, url).toBe(415);
  });
});

test('readers without an account are let in where the deployment says so, and change nothing', async () => {
  const server = await serve(record, open);
  expect((await ask(server, '/api/overview')).status).toBe(200);
  expect((await ask(server, '/api/session')).body).toMatchObject({ role: 'reader', publicReaders: true, local: false });
  const { body } = await ask(server, '/api/decisions', { body: { decision: { kind: 'accept', target: 'i1.1' } } });
  expect(body.code).toBe('not signed in');
});
