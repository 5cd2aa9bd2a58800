import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'src/cli/main.ts');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, from a checkout, with the samples' folder as its own. */
export function aram(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((ended) => {
    const options = { cwd: join(root, 'samples'), maxBuffer: 1 << 28, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [main, ...args], options, (error, out, err) =>
      ended({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs the command in this process, one at a time: for commands that a test calls by the dozen. */
export async function aramHere(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const { runProgram } = await import('../../src/cli/program.ts');
  const before = { env: process.env, out: process.stdout.write, err: process.stderr.write };
  const said = { out: '', err: '' };
  process.env = { ...process.env, ...env };
  process.exitCode = 0;
  const into = (stream: 'out' | 'err') => (piece: unknown) => {
    said[stream] += typeof piece === 'string' ? piece : Buffer.from(piece as Uint8Array).toString();
    return true;
  };
  process.stdout.write = into('out');
  process.stderr.write = into('err');
  try {
    await runProgram(args);
    return { code: Number(process.exitCode), ...said };
  } finally {
    process.stdout.write = before.out;
    process.stderr.write = before.err;
    process.env = before.env;
    process.exitCode = 0;
  }
}

/** Runs the command in a pipe whose other end closes after its first bytes. */
export function aramIntoClosedPipe(args: readonly string[]): Promise<Ended> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: join(root, 'samples') });
    let err = '';
    child.stderr.on('data', (piece) => (err += piece));
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => ended({ code: code ?? -1, out: '', err }));
  });
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'aram-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A table of made-up reports. */
export const tableOf = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => {
    const text = `On 3 May 2021 gunmen shot ${at + 2} farmers dead in the village of Tal Rashid, the police said.`;
    return JSON.stringify({ id: `row-${at}`, text, title: `Report ${at}`, published: '2021-05-04' });
  }).join('\n');
