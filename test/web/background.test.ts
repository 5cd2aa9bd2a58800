import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { backgroundOf } from '../../src/api/index.ts';
import { application } from './application.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const asked: string[] = [];
const tiles: Server = createServer(({ url }, answer) => {
  asked.push(url!);
  answer.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' }).end(pixel);
});
await new Promise<void>((listening) => void tiles.listen(0, '127.0.0.1', listening));
afterAll(() => void tiles.close());
const { port } = tiles.address() as AddressInfo;

const { open } = application({
  webgl: true,
  background: backgroundOf(`http://127.0.0.1:${port}/{z}/{x}/{y}.png`),
});

test('the map is drawn by MapLibre over the tiles that a setting names, and says whose they are', async () => {
  const page = await open('/');
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 50_000 });
  expect(asked.some((url) => /^\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
  expect(await page.locator('.map-credit').textContent()).toBe('Somebody');
});
