import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src');
const shipped = join(root, 'dist', 'web');

// A page that takes one list of the codebook does not get the others: loading a file of these rooms does nothing else.
const pureRooms = [
  { test: /[\\/]src[\\/](codebook|gazetteer|reports|reading|claims|publication)[\\/]/, sideEffects: false },
];

/** The pages as Vite is to take them; `outDir` is where the bundle goes. */
const pages = (outDir: string): InlineConfig => ({
  configFile: false,
  root: join(sources, 'web'),
  logLevel: 'warn',
  plugins: [react()],
  // Its other entry wants Node's streams.
  resolve: { alias: [{ find: /^csv-parse$/, replacement: 'csv-parse/browser/esm' }] },
  // The reader runs in a worker and loads its formats when they are first wanted.
  worker: { format: 'es' },
  // Nothing is written into the page itself: the server's content policy lets only files of its own run.
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false }, treeshake: { moduleSideEffects: pureRooms } },
  },
});

/** Builds the web application into `outDir` unless what is there is newer than every source. */
export async function buildWeb({ outDir = shipped, force = false } = {}): Promise<void> {
  if (!force && builtAt(outDir) >= lastChange()) return;
  mkdirSync(dirname(outDir), { recursive: true });
  const fresh = mkdtempSync(join(dirname(outDir), `.${basename(outDir)}-`));
  try {
    await builtForPeople(fresh);
    compress(fresh);
    chmodSync(fresh, 0o755);
    // Put in place whole, so that who is served meanwhile gets the one before or this one.
    rmSync(outDir, { recursive: true, force: true });
    renameSync(fresh, outDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What is built is what is shipped, whoever builds it: a test runner says of itself that it is one. */
async function builtForPeople(outDir: string): Promise<void> {
  const before = env.NODE_ENV;
  env.NODE_ENV = 'production';
  try {
    await build(pages(outDir));
  } finally {
    if (before === undefined) delete env.NODE_ENV;
    else env.NODE_ENV = before;
  }
}

/** Lays beside each file of text what a server may send in its stead on a slow line. */
function compress(folder: string): void {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|svg|html)$/.test(name),
  );
  for (const name of texts)
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
}

const changedAt = (path: string): number => statSync(path).mtimeMs;

const builtAt = (outDir: string): number => {
  const page = join(outDir, 'index.html');
  return existsSync(page) ? changedAt(page) : 0;
};

/** When the newest of the files was written that may be in the bundle. */
function lastChange(): number {
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...[...files, join(root, 'package-lock.json'), import.meta.filename].map(changedAt));
}

/** The pages straight from their sources, built anew as they change; the rest comes from `aram serve` at `server`. */
async function develop(server: string): Promise<void> {
  const vite = await createServer({ ...pages(shipped), logLevel: 'info', server: { proxy: { '/api': server } } });
  await vite.listen();
  vite.printUrls();
}

if (argv[1] === import.meta.filename) {
  const at = argv.indexOf('--develop');
  if (at >= 0) await develop(argv[at + 1] ?? 'http://127.0.0.1:4747');
  else await buildWeb({ force: argv.includes('--force') });
}
