import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { EngineUser } from './engine-user.ts';

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** The environment of PostgreSQL's programs: nothing of the caller's but where programs are. */
export const engineEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * A folder as the child can name it. Another user may be kept out of a folder above it (root's home), so it is handed
 * over open, as descriptor 3; /proc is Linux's way of naming an open descriptor.
 */
export const folderName = (folder: string, user: EngineUser | null): string =>
  user !== null && process.platform === 'linux' ? '/proc/self/fd/3' : folder;

/** Runs a program to its end in a folder that it is handed open, and says what it wrote. */
export function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  user: EngineUser | null,
): Promise<Ran> {
  const handle = openSync(folder, 'r');
  const child = spawn(program, args, { ...user, env: engineEnvironment, stdio: ['ignore', 'pipe', 'pipe', handle] });
  closeSync(handle);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, said }));
  });
}
