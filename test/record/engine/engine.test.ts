import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/record/engine/data-folder.ts';
import { openEngine } from '../../../src/record/engine/index.ts';
import { postmaster } from '../../../src/record/engine/postmaster.ts';
import { EngineHolder, newFolder } from './engine-user.ts';

const root = newFolder();
const folder = join(root, 'data');
const enginePid = () => postmaster(dataFolder(folder));
const stopped = async () => {
  for (let i = 0; i < 500 && enginePid() !== null; i++) await pause(10);
  return enginePid() === null;
};
afterAll(async () => {
  await stopped();
  rmSync(root, { recursive: true });
});

async function ask(sql: string): Promise<unknown> {
  const engine = await openEngine(folder);
  const client = new pg.Client(engine.address);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  engine.close();
  return rows[0];
}

describe('an engine over a folder', () => {
  it('is made, answers, and stops when its only user leaves', async () => {
    expect(await ask(`select current_setting('fsync') || current_setting('synchronous_commit') as safe`)).toEqual({
      safe: 'onon',
    });
    expect(await stopped()).toBe(true);
  });

  it('can be reached by its user alone', () => {
    expect(statSync(join(folder, 'engine')).mode & 0o077).toBe(0);
  });

  it('is shared by commands that start at once, and stops after the last', async () => {
    const holders = [1, 2, 3].map(() => new EngineHolder(folder));
    expect(await Promise.all(holders.map((holder) => holder.said))).toEqual(['open', 'open', 'open']);
    const pid = enginePid();
    await holders[0]!.leave();
    await holders[1]!.leave('SIGKILL');
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    await pause(100);
    expect(enginePid()).toBe(pid);
    await holders[2]!.leave();
    expect(await stopped()).toBe(true);
  });

  it('stops after a user that was killed, and opens again', async () => {
    const holder = new EngineHolder(folder);
    expect(await holder.said).toBe('open');
    await holder.leave('SIGKILL');
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    expect(await stopped()).toBe(true);
  });

  it('opens again after the engine was killed under its users', async () => {
    const holder = new EngineHolder(folder);
    await holder.said;
    process.kill(enginePid()!, 'SIGKILL');
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    await holder.leave();
    expect(await stopped()).toBe(true);
  });

  it('opens over a lock left by a crash whose process id is somebody else’s now', async () => {
    const lock = join(folder, 'engine', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${folder}/engine\n1\n5432\n.\n\n  1 1\nready   \n`);
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    expect(await stopped()).toBe(true);
  });

  it('is watched again after its watcher was killed', async () => {
    const holder = new EngineHolder(folder);
    await holder.said;
    const pid = enginePid()!;
    const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[3]);
    for (const child of readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' '))
      if (Number(child) !== pid) process.kill(Number(child), 'SIGKILL');
    process.kill(parent, 'SIGKILL');
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    expect(await stopped()).toBe(true);
    await holder.leave();
  });
});

describe('a folder that cannot be opened', () => {
  it.each([
    ['holds something else', 'folder is something else', (path: string) => writeFileSync(join(path, 'thesis.txt'), '')],
    ['was made by another major version', 'folder of another version', madeBy17],
    ['is a broken engine', 'folder is something else', (path: string) => mkdirSync(join(path, 'engine'))],
  ])('is refused with its reason: %s', async (_, code, spoil) => {
    const path = join(root, code.replaceAll(' ', '-') + Math.random());
    mkdirSync(path);
    spoil(path);
    await expect(openEngine(path)).rejects.toMatchObject({ name: 'RecordProblem', code });
  });

  it('is refused when it is a file', async () => {
    writeFileSync(join(root, 'a-file'), '');
    await expect(openEngine(join(root, 'a-file'))).rejects.toMatchObject({ code: 'folder is something else' });
  });

  it('is refused without rights to it', async () => {
    const path = join(root, 'closed');
    mkdirSync(path, { mode: 0o500 });
    chmodSync(root, 0o755);
    const asRoot = process.getuid?.() === 0;
    expect(await new EngineHolder(path, asRoot ? 65534 : undefined).said).toBe('folder without rights');
  });

  it('opens where the path is longer than a socket’s may be, and as an ordinary user', async () => {
    const path = join(root, 'long'.repeat(40));
    mkdirSync(path, { mode: 0o777 });
    chmodSync(path, 0o777);
    const holder = new EngineHolder(path, process.getuid?.() === 0 ? 65534 : undefined);
    expect(await holder.said).toBe('open');
    expect(existsSync(join(path, 'engine', '.s.PGSQL.5432'))).toBe(false);
    await holder.leave();
  });
});

function madeBy17(path: string): void {
  mkdirSync(join(path, 'engine'));
  writeFileSync(join(path, 'engine', 'PG_VERSION'), '17\n');
}
