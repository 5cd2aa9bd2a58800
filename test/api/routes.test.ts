import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/api/index.ts';
import { type ProblemCode, problems } from '../../src/api/problems.ts';
import { addReport, type Database } from '../../src/record/index.ts';
import { root } from '../cli/command.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, elsewhere, here, person, servers, signIn } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let record: Database;
let server: Server;
let url: string;
const cookies: Record<string, Record<string, string>> = { nobody: {} };
beforeAll(async () => {
  record = await fresh();
  for (const reading of facts.map(readingOf)) await addReport(record, reading, by());
  const people = await fresh();
  for (const role of ['reader', 'editor', 'administrator'] as const) await person(people, role, role);
  server = await serve(people, elsewhere);
  url = await server.listen({ port: 0 });
  for (const role of ['reader', 'editor', 'administrator']) cookies[role] = await signIn(server, role);
});

const roles = ['nobody', 'reader', 'editor', 'administrator'] as const;
const needs = { anyone: 0, reader: 1, editor: 2, administrator: 3 } as const;

/** Asks over a real connection, without waiting for an answer's end. */
async function statusOf(method: string, path: string, headers: Record<string, string>): Promise<number> {
  const stop = new AbortController();
  const answered = await fetch(url + path.replace(/:\w+/g, 'nothing'), { method, headers, signal: stop.signal });
  stop.abort();
  return answered.status;
}

describe('every route', () => {
  test('lets in whom it says, and nobody else', async () => {
    expect(server.guarded.length).toBeGreaterThan(35);
    const wrong: string[] = [];
    for (const { method, url: path, may } of server.guarded) {
      for (const [rank, role] of roles.entries()) {
        // Signing out would end the session that is asked with.
        if (path === '/api/session' && method === 'DELETE' && role !== 'nobody') continue;
        const status = await statusOf(method, path, cookies[role]!);
        const expected = rank >= needs[may] ? 'in' : rank === 0 ? 401 : 403;
        const got = status === 401 || status === 403 ? status : 'in';
        if (got !== expected) wrong.push(`${method} ${path} as ${role}: ${status}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is in the description of the API, and nothing else is', async () => {
    const { body } = await ask(server, '/api/openapi.json');
    const described = Object.entries(body.paths as object).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const guarded = server.guarded.map(({ method, url: path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(guarded.sort());
  });

  test('stands in docs/api.md with who may ask it, and every problem with its meaning', async () => {
    const { body } = await ask(server, '/api/openapi.json');
    const routes = server.guarded.map(({ method, url: path, may }) => {
      const { summary } = body.paths[path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()];
      return `| ${method} | \`${path}\` | ${may} | ${summary.replaceAll('|', '\\|')} |`;
    });
    const refusals = (Object.keys(problems) as ProblemCode[]).map(
      (code) => `| ${code} | ${problems[code].status} | ${problems[code].title} |`,
    );
    const page = `# The API

Made by \`test/api/routes.test.ts\` out of the routes and the register of problems: \`npx vitest run test/api/routes -u\`
writes it anew. A running server has the same, with every parameter, at \`/api/docs\` and \`/api/openapi.json\`.

## Routes

Each may be asked by the role named and by those above it: reader, editor, administrator. Where it runs on one computer
for one person, or lets anybody read, README.md says what changes.

| Method | Address | Who may | What |
| --- | --- | --- | --- |
${routes.join('\n')}

## Problems

A refusal is \`application/problem+json\` (RFC 9457). Its code never changes its meaning.

| Code | Status | Meaning |
| --- | --- | --- |
${refusals.join('\n')}
`;
    await expect(page).toMatchFileSnapshot(join(root, 'docs/api.md'));
  });
});

describe('an answer', () => {
  test('is as its schema says', async () => {
    const local = await serve(record, here);
    const { body: openapi } = await ask(local, '/api/openapi.json');
    const [incident, report] = [
      (await ask(local, '/api/incidents?limit=1')).body.items[0].id,
      (await ask(local, '/api/reports?limit=1')).body.items[0].id,
    ];
    const asked: Record<string, string> = {
      '/api/records/{id}': `/api/records/${incident}`,
      '/api/records/{id}/history': `/api/records/${incident}/history`,
      '/api/reports/{id}': `/api/reports/${report}`,
      '/api/places/{id}': '/api/places/Khanaqin',
      '/api/places/{id}/assessment': '/api/places/Khanaqin/assessment',
      '/api/places/{id}/months': '/api/places/Khanaqin/months',
      '/api/ogc/collections/{id}': '/api/ogc/collections/incidents',
      '/api/ogc/collections/{id}/items': '/api/ogc/collections/incidents/items',
      '/api/ogc/collections/{id}/items/{fid}': `/api/ogc/collections/incidents/items/${incident}`,
    };
    const ajv = new Ajv({ strict: false });
    const wrong: string[] = [];
    for (const [path, { get }] of Object.entries(openapi.paths as Record<string, any>)) {
      const content = get?.responses['200']?.content?.['application/json'];
      if (!content || path === '/api/events' || path === '/api/export') continue;
      const { status, body, text } = await ask(local, asked[path] ?? path);
      const fits = ajv.compile(content.schema);
      if (status !== 200) wrong.push(`${path}: ${status} ${text}`);
      else if (body !== null && !fits(body)) wrong.push(`${path}: ${ajv.errorsText(fits.errors)}`);
    }
    expect(wrong).toEqual([]);
  });

  test('carries what keeps a browser from running it', async () => {
    for (const path of ['/api/session', '/api/docs', '/api/nothing', '/api/incidents?limit=x', '/']) {
      const { headers } = await ask(server, path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['content-security-policy'], path).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['content-security-policy'], path).not.toContain('unsafe');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
    }
  });
});

describe('who runs it', () => {
  test('sees that it is well, and what it does', async () => {
    const local = await serve(record, here);
    expect((await ask(local, '/api/health')).body).toEqual({ status: 'ok' });
    await ask(local, '/api/incidents?text=secret');
    const { text } = await ask(local, '/api/metrics');
    expect(text).toMatch(
      /aram_http_request_duration_seconds_count\{method="GET",route="\/api\/incidents",status="200"\} 1/,
    );
    expect(text).toMatch(/^aram_record_head \d+$/m);
    expect(text).not.toContain('secret');
  });
});
