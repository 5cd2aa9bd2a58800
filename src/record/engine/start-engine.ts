import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RecordProblem } from '../record-problem.ts';
import { binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { engineSettings } from './engine-settings.ts';
import type { EngineUser } from './engine-user.ts';
import { diskFull, withoutRights } from './folder-problem.ts';
import { type Lease, sharedLease, takeLease } from './lease.ts';
import { postmaster } from './postmaster.ts';
import { engineEnvironment, folderName } from './run-program.ts';
import { watchScript } from './watch-script.ts';

/** An engine that this process started and holds, or `lost` when another command was first. */
export type Start = { readonly lease: Lease; readonly ended: () => boolean } | 'lost';

/** Starts the engine and its watcher. `answers` says whether it takes connections yet. */
export async function startEngine(
  folder: DataFolder,
  user: EngineUser | null,
  answers: () => Promise<boolean>,
): Promise<Start> {
  const logged = logSize(folder);
  prepareSockets(folder, user);
  const name = `aram.lease.${randomBytes(6).toString('hex')}`;
  const child = spawnWatch(folder, user, name, engineCommand(folder, user));
  const watch = watchOf(child);
  const lease = await firstLease(join(folder.cluster, name), watch.ended);
  try {
    const pid = lease && (await watch.pid);
    while (lease && !watch.ended()) {
      if (postmaster(folder) === pid && (await answers())) {
        renameSync(join(folder.cluster, name), sharedLease(folder));
        child.unref();
        return { lease, ended: watch.ended };
      }
      await pause(5);
    }
  } catch (error) {
    lease?.giveBack();
    throw error;
  }
  lease?.giveBack();
  return whyEnded(folder, logged);
}

/** Watches an engine whose watcher was killed, so that it is stopped again when its last user leaves. */
export async function adoptEngine(folder: DataFolder, user: EngineUser | null, pid: number): Promise<Lease | null> {
  const name = `aram.lease.${randomBytes(6).toString('hex')}`;
  const child = spawnWatch(folder, user, name, ['adopt', String(pid)]);
  const lease = await firstLease(join(folder.cluster, name), watchOf(child).ended);
  if (lease) renameSync(join(folder.cluster, name), sharedLease(folder));
  child.unref();
  return lease;
}

function engineCommand(folder: DataFolder, user: EngineUser | null): string[] {
  const settings = {
    ...engineSettings,
    unix_socket_directories: folder.sockets === folder.cluster ? '.' : folder.sockets,
  };
  return [
    binaries(user !== null).postgres,
    '-D',
    folderName(folder.cluster, user),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

function spawnWatch(
  folder: DataFolder,
  user: EngineUser | null,
  name: string,
  command: readonly string[],
): ChildProcess {
  const log = openSync(folder.log, logSize(folder) > 4_000_000 ? 'w' : 'a', 0o600);
  const handle = openSync(folder.cluster, 'r');
  // Detached: a Ctrl-C at the terminal is for the command, not for the engine that others may use.
  const child = spawn('/bin/sh', ['-c', watchScript, 'aram', name, 'aram.lease', ...command], {
    ...user,
    cwd: folder.cluster,
    env: engineEnvironment,
    detached: true,
    stdio: ['ignore', 'pipe', log, handle],
  });
  closeSync(log);
  closeSync(handle);
  return child;
}

function watchOf(child: ChildProcess): { readonly pid: Promise<number>; readonly ended: () => boolean } {
  let over = false;
  const end = new Promise<void>((done) => {
    const note = () => {
      over = true;
      done();
    };
    child.once('error', note).once('exit', note);
  });
  const pid = new Promise<number>((tell) =>
    child.stdout?.once('data', (line) => tell(Number.parseInt(String(line), 10))),
  );
  return { pid: Promise.race([pid, end.then(() => 0)]), ended: () => over };
}

async function firstLease(path: string, ended: () => boolean): Promise<Lease | null> {
  for (;;) {
    const lease = takeLease(path);
    if (lease || ended()) return lease;
    await pause(2);
  }
}

/** A folder for the socket that nobody else can enter, where the data folder's own path is too long for one. */
function prepareSockets(folder: DataFolder, user: EngineUser | null): void {
  if (folder.sockets === folder.cluster) return;
  mkdirSync(folder.sockets, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder.sockets, user.uid, user.gid);
  const owner = statSync(folder.sockets).uid;
  if (owner !== (user?.uid ?? process.getuid?.())) throw withoutRights(folder.sockets);
  chmodSync(folder.sockets, 0o700);
}

const logSize = (folder: DataFolder): number => statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0;

function whyEnded(folder: DataFolder, from: number): 'lost' {
  const said = readFileSync(folder.log).subarray(from).toString('utf8');
  if (/lock file "[^"]*postmaster\.pid" already exists|is empty/.test(said)) return 'lost';
  if (/pre-existing shared memory block/.test(said)) return 'lost';
  if (said.includes('No space left on device')) throw diskFull(folder.path);
  if (/Permission denied|Read-only file system/.test(said)) throw withoutRights(folder.path);
  const last = said.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? said.trim().split('\n').at(-1) ?? '';
  throw new RecordProblem(
    'engine does not start',
    folder.path,
    `PostgreSQL ended: ${last.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'without a word'}`,
    `Its log is ${folder.log}; a backup restores into a new folder (aram restore).`,
  );
}
