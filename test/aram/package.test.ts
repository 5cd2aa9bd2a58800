import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../cli/command.ts';

const home = mkdtempSync(join(tmpdir(), 'aram-package-'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

// The folder of Node 24 that npm puts first on the path is taken off: the package must run on the machine's own.
const machinePath = (process.env.PATH ?? '')
  .split(process.platform === 'win32' ? ';' : ':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(process.platform === 'win32' ? ';' : ':');

const run = (command: string, args: readonly string[], path = process.env.PATH): string =>
  execFileSync(command, args, { cwd: home, encoding: 'utf8', env: { ...process.env, PATH: path }, stdio: 'pipe' });

/** The machine's own Node, null where it has none. */
function machineNode(): string | null {
  try {
    const env = { ...process.env, PATH: machinePath };
    return execFileSync('node', ['-p', 'process.execPath'], { encoding: 'utf8', env }).trim();
  } catch {
    return null;
  }
}

/** The Nodes to try: the one running the tests, and the machine's own where it is another. */
const nodes = [...new Set([process.execPath, machineNode()])].filter((node): node is string => node !== null);

/** Installs what was packed, as somebody else would; what it depends on comes from npm's cache or its registry. */
function install(tarball: string): void {
  try {
    run(npm, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball]);
  } catch (error) {
    throw new Error('the package could not be installed: npm needs its registry for this test, or a filled cache', {
      cause: error,
    });
  }
}

beforeAll(() => {
  execFileSync(npm, ['pack', '--silent', '--pack-destination', home], { cwd: root, stdio: 'pipe' });
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'newsroom', type: 'module', private: true }));
  install(join(home, tarball));
  writeFileSync(join(home, 'report.txt'), 'Gunmen shot two farmers dead in the village of Mikhas on 10 May 2020.');
  writeFileSync(
    join(home, 'use.js'),
    `import { read } from 'aram';
import schema from 'aram/reading.schema.json' with { type: 'json' };
const { schema: name, claims } = read('Gunmen shot two farmers dead in the village of Mikhas on 10 May 2020.');
console.log(JSON.stringify({ name, kinds: claims.map(({ kind }) => kind), title: schema.title }));`,
  );
});

describe.each(nodes)('the package installed elsewhere, on %s', (node) => {
  test('is a library', () => {
    const told = JSON.parse(run(node, ['use.js']));
    expect(told).toMatchObject({ name: 'aram.reading/1', title: 'Reading' });
    expect(told.kinds).toContain('incident');
  });

  test('is a command', () => {
    const main = join(home, 'node_modules/aram/dist/cli/main.js');
    expect(run(node, [main, 'read', 'report.txt'])).toContain('Incidents');
    expect(run(node, [main, 'start', '--no-serve', '--output', 'sample.html'])).toContain('sample.html');
    expect(JSON.parse(run(node, [main, 'schema'])).title).toBe('Reading');
    const two = run(node, [main, 'read', 'report.txt', 'report.txt', '--format', 'ndjson', '--jobs', '2']);
    expect(two.trimEnd().split('\n')).toHaveLength(2);
  });
});

test('npx aram finds the command', () => {
  expect(run('npx', ['--no-install', 'aram', '--version'])).toMatch(/^\d+\.\d+\.\d+/);
});

test('the package brings types, samples and a licence, and no tests', () => {
  const files = readdirSync(join(home, 'node_modules/aram'), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/aram.d.ts', 'samples/long-report.txt']));
  expect(files.filter((name) => name.startsWith('test'))).toEqual([]);
  expect(readFileSync(join(home, 'node_modules/aram/dist/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node/);
});
