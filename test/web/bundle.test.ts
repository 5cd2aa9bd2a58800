import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { application } from './application.ts';

const { open } = application();
const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

// The map library, its worker and the outlines it draws: they come after the page.
const ofTheMap = /\/(?:open-map|maplibre-gl|world|area|outlines|map-names|map-style|paint-ground)-/;
const most = 300_000;

/** Bytes that a file takes on the way: compressed where a server may send it so. */
function onTheWay(path: string): number {
  const file = `${folder}${path === '/' ? '/index.html' : path}`;
  return readFileSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).length;
}

test.each(['en', 'ar', 'ckb'] as const)('the first page is small without the map library, in %s', async (language) => {
  const page = await open('/', { language });
  await page.locator('.place-row').first().waitFor();
  const all = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
  );
  const files = ['/', ...all.filter((path) => path.startsWith('/assets/') && !ofTheMap.test(path))];
  const bytes = files.map((path) => [path, onTheWay(path)] as const);
  expect(
    bytes.reduce((sum, [, size]) => sum + size, 0),
    JSON.stringify(bytes),
  ).toBeLessThan(most);
  expect(files.some((path) => path.endsWith('.woff2'))).toBe(language !== 'en');
});

test('everything is compressed beside itself, and no page is written with a script in it', () => {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/);
  expect(existsSync(`${folder}/index.html.gz`)).toBe(true);
});
