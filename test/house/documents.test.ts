import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'] as const;
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.each(documents)('%s names only files and folders that are there', (name) => {
  const paths = [
    ...read(name).matchAll(/(?<![\w./-])(?:src|test|samples|schema|docs|bench|tools)\/[\w./-]*[\w/]/g),
  ].map(([path]) => path);
  const gone = paths.filter((path) => !existsSync(join(root, path)));
  expect(gone).toEqual([]);
});

test.each(documents)('%s links only to what is there', (name) => {
  const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test.each(documents)('%s names only scripts that the package has', (name) => {
  const own = ['ci', 'install', 'pack'];
  const named = [...read(name).matchAll(/\bnpm (?:run (?:--\w+ )?)?(\w+)/g)].map(([, script]) => script!);
  expect(named.filter((script) => !(script in scripts) && !own.includes(script))).toEqual([]);
});

test('the scripts are few', () => {
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(8);
});

test('every room is told of in ARCHITECTURE.md', () => {
  const story = read('ARCHITECTURE.md');
  for (const room of ['reports', 'reading', 'claims', 'codebook', 'gazetteer', 'publication', 'cli'])
    expect(story).toContain(`src/${room}/`);
});
