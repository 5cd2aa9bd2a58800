import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { listReports, openRecord, verify } from '../../src/record/index.ts';
import { root } from '../cli/command.ts';
import { newFolder } from '../record/engine/engine-user.ts';
import { removeFolder } from '../record/engine/remove-folder.ts';

const folder = newFolder();
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await removeFolder(folder);
});

const main = join(root, 'src/cli/main.ts');

/** `aram serve` over a record of its own, as a process of its own. */
async function served(data: string) {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  running.push(child);
  let out = '';
  child.stderr.on('data', (piece) => (out += piece));
  for await (const piece of child.stdout) {
    out += piece;
    if (/Ctrl-C/.test(out)) break;
  }
  const url = /http:\/\/\S+/.exec(out)?.[0];
  if (!url) throw new Error(out);
  return { child, url, port: Number(new URL(url).port), ended: once(child, 'exit') };
}

const said = (n: number): string => `On 3 May 2020 gunmen shot ${n + 2} herders dead in Tal Rashid, the police said.`;
const rows = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => JSON.stringify({ text: said(from + n) })).join('\n');

const sendTable = (url: string, body: string) =>
  fetch(`${url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', 'x-file-name': 'rows.ndjson' },
    body,
  });

async function talk(port: number, words: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(words);
  return socket;
}

describe('a server that is killed in the middle of an upload', () => {
  test('keeps all of it or nothing', async () => {
    const data = join(folder, 'killed');
    const counts = new Set<number>();
    for (const [round, wait] of [0, 150, 400, 900].entries()) {
      const { child, url, ended } = await served(data);
      expect((await sendTable(url, rows(1, 900 + round))).status).toBe(201);
      const upload = sendTable(url, rows(40, round * 40)).then(
        ({ status }) => status,
        () => null,
      );
      await new Promise((done) => setTimeout(done, wait));
      child.kill('SIGKILL');
      await ended;
      const status = await upload;
      const record = await openRecord({ data });
      const kept = (await listReports(record, undefined, { limit: 1000 })).length - round - 1;
      expect(kept % 40).toBe(0);
      if (status === 201) expect(counts.has(kept)).toBe(false);
      counts.add(kept);
      expect((await verify(record)).whole).toBe(true);
      await record.close();
    }
  });
});

describe('a server that is stopped', () => {
  test('ends what it has begun, lets listeners go, and takes nothing more', async () => {
    const data = join(folder, 'stopped');
    const { child, url, ended } = await served(data);
    const events = await fetch(`${url}/api/events`);
    const heard = text(events.body!);
    const upload = sendTable(url, rows(30));
    await new Promise((done) => setTimeout(done, 300));
    child.kill('SIGTERM');
    expect((await upload).status).toBe(201);
    expect(await heard).toContain('event: changed');
    expect((await ended)[0]).toBe(0);
    await expect(fetch(`${url}/api/session`)).rejects.toThrow();
    const record = await openRecord({ data });
    expect(await listReports(record, undefined, { limit: 100 })).toHaveLength(30);
    await record.close();
  });
});

describe('clients that do otherwise than they should', () => {
  test('get the right problem, and hold nobody up', async () => {
    const { child, url, port, ended } = await served(join(folder, 'slow'));
    const slow = await Promise.all(
      Array.from({ length: 200 }, () =>
        talk(
          port,
          'POST /api/reports HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/plain\r\ncontent-length: 9999\r\n\r\na',
        ),
      ),
    );
    const answers: string[] = [];
    for (const socket of slow) socket.on('error', () => {}).on('data', (piece) => answers.push(String(piece)));
    expect((await fetch(`${url}/api/overview`)).status).toBe(200);
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 503')).length).toBeGreaterThan(150);
    for (const socket of slow) socket.destroy();

    const cases: readonly (readonly [words: string, status: RegExp])[] = [
      ['GET / HTTP/9.9\r\n\r\n', /^HTTP\/1.1 400/],
      ['nonsense\r\n\r\n', /^HTTP\/1.1 400/],
      [`GET /api/session HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
      [
        'GET /api/../../etc/passwd HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n',
        /^HTTP\/1.1 404|<div id="aram">/,
      ],
      ['GET //etc/passwd HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n', /^HTTP\/1.1 404|<div id="aram">/],
      [
        'POST /api/decisions HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n',
        /^HTTP\/1.1 413/,
      ],
    ];
    for (const [words, status] of cases) {
      const socket = await talk(port, words);
      const [first] = await once(socket, 'data');
      expect(String(first)).toMatch(status);
      socket.destroy();
    }
    const late = await talk(port, 'GET /api/session HTTP/1.1\r\nhost: 127.0.0.1\r\nx-half: a');
    const [told] = await once(late, 'data');
    expect(String(told)).toMatch(/^HTTP\/1.1 408[\s\S]*application\/problem\+json[\s\S]*"code":"too slow"/);
    // Once the slow ones are gone there is room again.
    await expect.poll(async () => (await sendTable(url, rows(1))).status, { timeout: 10_000 }).toBe(201);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });
});
