import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { backgroundOf } from '../../src/api/index.ts';
import { application } from './application.ts';
import { pmtilesOf, type Rectangle, type Tile, tileOf } from './pmtiles-file.ts';

const zoom = 6;
/** The tile that Khanaqin lies in, by its western edge: 45° to 50.6° E. */
const home = { x: 40, y: 25 };
const whole: Rectangle = [-64, -64, 4160, 4160];
/** A lake that no map has, from 45.5625° E on. */
const lake: Rectangle = [410, -64, 4160, 4160];

const tiles = [-1, 0, 1].flatMap((right) =>
  [-1, 0, 1].map((down): Tile => {
    const water = right === 0 ? { water: lake } : {};
    return { z: zoom, x: home.x + right, y: home.y + down, bytes: tileOf({ earth: whole, ...water }) };
  }),
);
const file = join(mkdtempSync(join(tmpdir(), 'aram-tiles-')), 'made-up.pmtiles');
writeFileSync(file, pmtilesOf(tiles));

const { open } = application({ webgl: true, background: backgroundOf(file) });
const shore = '/?at=34.35,45.5625,8&hide=places&hide=incidents&hide=doubt';

/** A colour of the style sheet as the page shows it now: `rgb(219, 230, 232)`. */
const inkOf = (page: Page, name: string): Promise<string> =>
  page.evaluate<string>(`(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--${name})';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  })()`);

/** The commonest colour to the left and to the right of the map's middle, as they are seen. */
async function halvesOf(page: Page): Promise<readonly [string, string]> {
  const picture = (await page.locator('.map').screenshot()).toString('base64');
  return page.evaluate<[string, string]>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const commonest = (left) => {
      const { data } = context.getImageData(left, 0, Math.floor(width / 2), height);
      const counts = new Map();
      for (let at = 0; at < data.length; at += 4) {
        const color = 'rgb(' + [data[at], data[at + 1], data[at + 2]].join(', ') + ')';
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      return [...counts].sort((a, b) => b[1] - a[1])[0][0];
    };
    return [commonest(0), commonest(Math.ceil(width / 2))];
  })()`);
}

test('the shapes of a PMTiles file are drawn in the page’s own colours, by day and as night falls', async () => {
  const page = await open(shore);
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 50_000 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const told = [await inkOf(page, 'land-near'), await inkOf(page, 'sea')];
    await expect.poll(() => halvesOf(page), { timeout: 20_000 }).toEqual(told);
  }
});

test('the file is asked for in pieces, of this server alone', async () => {
  const page = await open('/reports');
  const asked: Response[] = [];
  page.on('response', (response) => {
    if (response.url().includes('.pmtiles')) asked.push(response);
  });
  await page.getByRole('link', { name: 'District', exact: true }).click();
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 50_000 });
  expect(asked.length).toBeGreaterThan(1);
  for (const response of asked) {
    expect(new URL(response.url()).origin).toBe(new URL(page.url()).origin);
    expect(response.status()).toBe(206);
    expect(await response.headerValue('content-range')).toMatch(/^bytes \d+-\d+\/\d+$/);
  }
});
