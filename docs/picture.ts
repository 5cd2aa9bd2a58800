import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer } from '../src/api/index.ts';
import { read } from '../src/aram.ts';
import { fillWithSample } from '../src/cli/start/sample-record.ts';
import { readingAsPage } from '../src/publication/index.ts';
import { openRecord } from '../src/record/index.ts';
import { launchChromium } from '../test/chromium.ts';
import { buildWeb } from '../tools/build-web.ts';

// Draws the pictures of README.md: the sample report's page and the district of the sample record, as they are now.
// With the letters that come with the browser, so that they are alike whoever draws them.
process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const browser = await launchChromium({ webgl: true });
await pictureReading(browser);
await pictureDistrict(browser);
await browser.close();

async function pictureReading(browser: Browser): Promise<void> {
  const text = readFileSync(new URL('../samples/long-report.txt', import.meta.url), 'utf8');
  const reading = read(text, { publisher: 'Sample', published: '2022-02-27' });
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, reducedMotion: 'reduce' });
  await page.setContent(readingAsPage(reading));
  await page.keyboard.press('j');
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  await page.screenshot({ path: at('reading.png') });
}

async function pictureDistrict(browser: Browser): Promise<void> {
  await buildWeb();
  const folder = mkdtempSync(join(tmpdir(), 'aram-picture-'));
  const record = await openRecord({ data: join(folder, 'data') });
  await fillWithSample(record);
  const access = { local: true, publicReaders: false };
  const server = await createServer({ record, webFolder: at('../dist/web'), access });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, reducedMotion: 'reduce' });
  await page.goto(`${url}/?from=2020-01-01&to=2020-12-31&site=iq:dara`);
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.locator('.place-open a').first().waitFor();
  await page.screenshot({ path: at('district.png') });
  await server.close();
  await record.close();
  rmSync(folder, { recursive: true, force: true });
}
