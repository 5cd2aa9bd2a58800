import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from './fill.ts';
import { type Measured, tableOf } from './table.ts';

// How long a site and a brief out of a large record take, how large they are, and how much memory that holds:
//   node bench/edition.ts [--events 160000] [--data FOLDER] [--place PLACE]
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'aram-bench-'));

/** Runs the command from start to end. */
function timed(args: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const at = join(root, 'peak');
  const before = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./peak-memory.ts', import.meta.url).href, main, ...args],
    { env: { ...process.env, ARAM_BENCH_PEAK: at }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`aram ${args.join(' ')} failed (${status}): ${stderr}`);
  return { seconds: (performance.now() - before) / 1000, megabytes: Number(readFileSync(at, 'utf8')) / 1024 };
}

/** Sizes of all files in a folder, in bytes. */
const sizesIn = (folder: string): number[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

function measureSite(data: string, place: string | undefined, lang: string): Measured {
  const site = join(root, `site-${lang}`);
  const about = place === undefined ? [] : ['--place', place];
  const { seconds, megabytes } = timed(['publish', site, '--data', data, '--lang', lang, ...about]);
  const sizes = sizesIn(site);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const note = `${sizes.length} files, ${mb(whole)}, the largest ${mb(Math.max(...sizes))}; ${Math.round(megabytes)} MB of memory at most`;
  return { what: `aram publish in ${lang}`, value: seconds, unit: 's', note };
}

function measureBrief(data: string, place: string): Measured {
  const file = join(root, 'brief.html');
  const { seconds, megabytes } = timed(['brief', place, '--data', data, '--output', file]);
  const note = `${mb(statSync(file).size)}; ${Math.round(megabytes)} MB of memory at most`;
  return { what: `aram brief of ${place}`, value: seconds, unit: 's', note };
}

try {
  const events = Number(flag('events') ?? 160_000);
  const data = flag('data') ?? join(root, 'data');
  if (flag('data') === undefined) await fill(data, events);
  const place = flag('place');
  const rows = [
    measureBrief(data, place ?? 'District 1'),
    measureSite(data, place, 'en'),
    measureSite(data, place, 'en,ar,ckb'),
  ];
  console.log(tableOf([{ title: 'A site and a brief out of a large record', rows }]));
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
