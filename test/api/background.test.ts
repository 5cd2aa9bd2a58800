import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { backgroundOf, createServer } from '../../src/api/index.ts';
import type { Database } from '../../src/record/index.ts';
import { freshRecords } from '../record/fresh-record.ts';
import { ask, here, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();
const file = join(mkdtempSync(join(tmpdir(), 'aram-tiles-')), 'district.pmtiles');
writeFileSync(file, 'PMTiles and more');

let record: Database;
beforeAll(async () => {
  record = await fresh();
});

const over = async (setting: string) => {
  const server = await createServer({ record, webFolder: null, access: here, background: backgroundOf(setting) });
  const told = await ask(server, '/api/session');
  return { server, told, policy: String(told.headers['content-security-policy']) };
};

describe('what maps are drawn over', () => {
  test('is nothing but outlines unless a setting says so', async () => {
    const server = await serve(record, here);
    expect((await ask(server, '/api/session')).body.background).toBeNull();
    expect((await ask(server, '/api/background.pmtiles')).status).toBe(404);
  });

  test('may be a file of this server, sent by ranges; no other host is let in', async () => {
    const { server, told, policy } = await over(file);
    expect(told.body.background).toEqual({ url: '/api/background.pmtiles', credit: null });
    const part = await ask(server, '/api/background.pmtiles', { headers: { range: 'bytes=0-6' } });
    expect([part.status, part.text]).toEqual([206, 'PMTiles']);
    expect(policy).toMatch(/connect-src 'self';/);
    await server.close();
  });

  test('may be tiles of another server, which alone the content policy lets in', async () => {
    const { server, told, policy } = await over('https://tiles.example/{z}/{x}/{y}.png');
    expect(told.body.background.url).toBe('https://tiles.example/{z}/{x}/{y}.png');
    expect(policy).toMatch(/img-src 'self' data: blob: https:\/\/tiles\.example;/);
    expect(policy).toMatch(/script-src 'self';/);
    await server.close();
  });

  test.each([
    'https://tiles.example/map.png',
    'https://{z}.example/{x}/{y}.png',
    'https://ana:secret@tiles.example/{z}/{x}/{y}.png',
    'nowhere.pmtiles',
    '/etc/passwd',
  ])('is not %s', (setting) => {
    expect(() => backgroundOf(setting)).toThrow(/:/);
  });
});
