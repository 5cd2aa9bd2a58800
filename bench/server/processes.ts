import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, and the address it said. */
export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const startAram = (data: string): Promise<Running> =>
  started([fileAt('../../src/cli/main.ts'), 'serve', '--port', '0', '--data', data]);

/** The same bytes from a plain `node:http` server, made before anybody asks: what no framework can be faster than. */
export const startPlain = (answers: string): Promise<Running> => started([fileAt('./plain.ts'), answers]);

async function started(args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    const url = /http:\/\/[\w.:]+/.exec(said)?.[0];
    if (url) return { url, child };
  }
  throw new Error(`the server did not start: ${said}`);
}

export async function stop({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Megabytes that a process holds (Linux). */
export const memoryOf = ({ child }: Running): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
