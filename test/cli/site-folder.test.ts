import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSite } from '../../src/cli/publish/site-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'aram-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'site');
const page = (text: string) => (into: string) => writeFile(join(into, 'index.html'), text);
const left = () => readdirSync(folder).filter((name) => name.startsWith('.'));

test('a site is there when it is whole, and takes the place of the one before', async () => {
  await writeSite(site, page('one'));
  await writeSite(site, page('two'));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('two');
  expect(left()).toEqual([]);
});

test('a site that cannot be written to its end leaves the one before as it was, and nothing beside it', async () => {
  await expect(
    writeSite(site, async (into) => {
      await page('half')(into);
      throw new Error('no room left');
    }),
  ).rejects.toThrow('no room left');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('two');
  await expect(writeSite(join(folder, 'never'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([existsSync(join(folder, 'never')), left()]).toEqual([false, []]);
});

test('an empty folder may be used; a file, and a folder with other things, may not', async () => {
  mkdirSync(join(folder, 'empty'));
  await writeSite(join(folder, 'empty'), page('one'));
  expect(existsSync(join(folder, 'empty', 'index.html'))).toBe(true);
  writeFileSync(join(folder, 'file'), '');
  await expect(writeSite(join(folder, 'file'), page('one'))).rejects.toThrow('it is a file');
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine', 'letter'), '');
  await expect(writeSite(join(folder, 'mine'), page('one'))).rejects.toThrow('holds other things');
});
