import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';

const pidFile = (folder: DataFolder): string => join(folder.cluster, 'postmaster.pid');

/** The process id that holds the folder, by the engine's own lock file; null without one. */
export function postmaster(folder: DataFolder): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile(folder), 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Removes a lock file left by a crash whose process id now belongs to something else, which PostgreSQL could not tell
 * from a running engine. Any process still working in the folder keeps the lock.
 */
export function clearStaleLock(folder: DataFolder): void {
  const pid = postmaster(folder);
  if (pid === null || !alive(pid)) return;
  if (process.platform === 'linux' && !someoneWorksIn(folder.cluster)) rmSync(pidFile(folder), { force: true });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Every process of PostgreSQL has its folder as working directory. True when that cannot be told. */
function someoneWorksIn(cluster: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true;
  const where = realpathSync(cluster);
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === where && isPostgres(name);
    } catch {
      // Gone meanwhile, or another user's: the engine is this user's, or any when this is root, who may look.
      return false;
    }
  });
}

const isPostgres = (pid: string): boolean => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
