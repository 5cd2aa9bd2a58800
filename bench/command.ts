import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, timeOf } from './measure.ts';
import type { Measured } from './table.ts';
import { longReportPath } from './texts.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const doors = [
  { name: 'command from source', file: path('../src/cli/main.ts') },
  { name: 'command from dist', file: path('../dist/cli/main.js') },
];

const reading = ['read', fileURLToPath(longReportPath), '--published', '2022-02-27', '--format', 'json'];

/** The command on one long report: the time from start to end and the most memory it held. */
export function measureCommand(runs = 5): Measured[] {
  return doors
    .filter(({ file }) => existsSync(file))
    .flatMap(({ name, file }) => {
      const times = Array.from({ length: runs }, () => timeOf(() => run([file, ...reading])));
      return [
        { what: `${name}, start to end`, value: median(times), unit: 'ms' },
        { what: `${name}, peak memory`, value: peakMemory(file), unit: 'MB' },
      ];
    });
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the command failed (${status}): ${stderr}`);
}

function peakMemory(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'aram-bench-'));
  try {
    const at = join(folder, 'peak');
    run(['--import', new URL('./peak-memory.ts', import.meta.url).href, file, ...reading], { ARAM_BENCH_PEAK: at });
    return Number(readFileSync(at, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
