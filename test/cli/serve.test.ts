import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openRecord, personByName } from '../../src/record/index.ts';
import { removeFolder } from '../record/engine/remove-folder.ts';
import { aram, folderOf, root } from './command.ts';

const folder = folderOf({});
const data = join(folder, 'data');
const env = { ARAM_DATA: data, ARAM_BY: 'ana', DATABASE_URL: '' };
const password = 'a quiet evening';
afterAll(() => removeFolder(folder));

/** Runs the command until it says where it is reached. */
async function reached(args: readonly string[]): Promise<{ child: ChildProcess; url: string; said: string }> {
  const options = { env: { ...process.env, ...env }, cwd: join(root, 'samples') };
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...args], options);
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    if (/Ctrl-C/.test(said)) break;
  }
  return { child, said, url: /http:\/\/[\d.:]+/.exec(said)?.[0] ?? '' };
}

async function stopped(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  return (await ended)[0];
}

describe('aram person', () => {
  test('makes the first account an administrator’s, by a password from standard input', async () => {
    expect((await aram(['person', 'list'], '', { ...env, ARAM_DATA: join(folder, 'none') })).err).toMatch(
      /no record here/,
    );
    const editor = await aram(['person', 'add', 'ben', '--role', 'editor'], `${password}\n`, env);
    expect(editor).toMatchObject({ code: 1, err: expect.stringMatching(/first account.*administrator/) });
    const ana = await aram(['person', 'add', 'ana', '--role', 'administrator'], `${password}\n`, env);
    expect(ana).toMatchObject({ code: 0, out: 'ana may sign in as administrator.\n' });
    expect((await aram(['person', 'add', 'ben'], `${password}\r\n`, env)).out).toBe('ben may sign in as editor.\n');
    expect((await aram(['person', 'list'], '', env)).out).toMatch(/^ana {2}administrator.*\nben {2}editor/);
  });

  test('keeps no password, and takes none from the command line', async () => {
    const record = await openRecord({ data });
    expect((await personByName(record, 'ana'))!.passwordHash).toMatch(/^\$argon2id\$/);
    await record.close();
    expect((await aram(['person', 'add', 'eve', '--password', password], '', env)).code).toBe(2);
    expect((await aram(['person', 'add', 'eve', password], '', env)).code).toBe(2);
    expect((await aram(['person', 'add', 'eve'], 'short\n', env)).err).toMatch(/shorter than 10/);
    expect(await aram(['person', 'add', 'eve'], '', env)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no password/),
    });
  });

  test('gives another password, and ends an account', async () => {
    expect((await aram(['person', 'password', 'ben'], 'a louder evening\n', env)).out).toMatch(/another password/);
    expect((await aram(['person', 'remove', 'ben'], '', env)).out).toMatch(/may not sign in/);
    expect(await aram(['person', 'remove', 'ben'], '', env)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ben/),
    });
  });
});

describe('aram serve', () => {
  test('answers at the address it says, and asks who has an account to sign in', async () => {
    const { child, url } = await reached(['serve', '--port', '0']);
    expect(await (await fetch(`${url}/api/session`)).json()).toMatchObject({ who: null, role: null, local: false });
    expect((await fetch(`${url}/api/incidents`)).status).toBe(401);
    const body = JSON.stringify({ name: 'ana', password });
    const signed = await fetch(`${url}/api/session`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(await signed.json()).toMatchObject({ role: 'administrator' });
    expect(await stopped(child)).toBe(0);
  });

  test.each([
    [['--port', 'many'], 2, /Write a port/],
    [['--port', '70000'], 2, /Write a port/],
    [['--host', '203.0.113.1', '--port', '0'], 1, /no such address/],
  ])('%j is refused', async (flags, code, said) => {
    expect(await aram(['serve', ...flags], '', env)).toMatchObject({ code, err: expect.stringMatching(said) });
  });
});

test('aram start opens the sample record, at the next port where one is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const own = ['--data', join(folder, 'sample'), '--output', join(folder, 'page.html'), '--port', String(port)];
  const { child, url, said } = await reached(['start', ...own]);
  expect(said).toMatch(/Dara.* 7 \(6–7\)/);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  expect(await (await fetch(`${url}/api/overview`)).json()).toMatchObject({ reports: 36 });
  expect(await stopped(child)).toBe(0);
  taken.close();
});
