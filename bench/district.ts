import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer } from '../src/api/index.ts';
import { addRows, openRecord } from '../src/record/index.ts';
import { launchChromium } from '../test/chromium.ts';
import { buildWeb } from '../tools/build-web.ts';
import { brushed } from './district/brush.ts';
import { processorOf } from './district/processor.ts';
import { median } from './measure.ts';
import { recordRows } from './record-rows.ts';
import { type Measured, type Section, tableOf } from './table.ts';

const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url));
const access = { local: true, publicReaders: false };
const moves = 24;
const visits = 3;

/** The district page over as many made-up events, in a browser that draws in software: first sight and brushing. */
export async function measureDistrict(events: number, data?: string): Promise<Section> {
  await buildWeb();
  const folder = mkdtempSync(join(tmpdir(), 'aram-district-'));
  const record = await openRecord({ data: data ?? join(folder, 'data') });
  const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
  if (!data) await addRows(record, dataset, recordRows(events), { who: 'bench', at: new Date() });
  const server = await createServer({ record, webFolder, access });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchChromium({ webgl: true });
  try {
    const cold = await asked(url, ['/api/map', '/api/places', '/api/overview']);
    return { title: `The district page over ${events} events`, rows: [...cold, ...(await looked(browser, url))] };
  } finally {
    await browser.close();
    await server.close();
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the server needs for its first answers; it keeps them until the record changes. */
async function asked(url: string, paths: readonly string[]): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const path of paths) {
    const from = performance.now();
    await (await fetch(url + path)).arrayBuffer();
    rows.push({ what: `first answer of ${path}`, value: performance.now() - from, unit: 'ms' });
  }
  return rows;
}

type Sight = Readonly<Record<'data' | 'land' | 'map' | 'thread' | 'process', number>>;

async function looked(browser: Browser, url: string): Promise<Measured[]> {
  const sights: Sight[] = [];
  for (let visit = 0; visit < visits; visit++) sights.push(await firstSight(browser, url));
  const page = await opened(browser, url);
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 60_000 });
  await brushed(page, 4);
  const used = await processorOf(page);
  const before = await used();
  const brushes = await brushed(page, moves);
  const { thread } = await used();
  const worst = (values: readonly number[]): number => values.toSorted((a, b) => a - b).at(-2)!;
  const of = (sight: keyof Sight): number => median(sights.map((one) => one[sight]));
  const drawn = brushes.map((brush) => brush.drawn);
  const painted = brushes.map((brush) => brush.painted);
  return [
    {
      what: 'incidents on the map after',
      value: of('data'),
      unit: 'ms',
      note: `from asking for the page; median of ${visits}`,
    },
    { what: 'land and borders after', value: of('land'), unit: 'ms', note: 'drawn by the page itself' },
    { what: 'MapLibre’s map complete after', value: of('map'), unit: 'ms' },
    {
      what: 'processor time until then',
      value: of('thread'),
      unit: 'ms',
      note: `of the page’s own thread; ${Math.round(of('process'))} ms of its process`,
    },
    {
      what: 'a brush until all is drawn',
      value: median(drawn),
      unit: 'ms',
      note: `all but the slowest of ${moves} within ${Math.round(worst(drawn))} ms`,
    },
    {
      what: 'processor time of a brush',
      value: (thread - before.thread) / moves,
      unit: 'ms',
      note: 'of the page’s own thread',
    },
    {
      what: 'a brush until it is on screen',
      value: median(painted),
      unit: 'ms',
      note: `all but the slowest of ${moves} within ${Math.round(worst(painted))} ms`,
    },
  ];
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

/** Milliseconds from asking for the page until the incidents, the land and the map under them were there. */
async function firstSight(browser: Browser, url: string): Promise<Sight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const used = await processorOf(page);
  await page.addInitScript(`
    const seen = {};
    const look = () => {
      const over = document.querySelector('.map-over canvas');
      const { drawn, land } = over?.dataset ?? {};
      if (drawn) seen.data ??= performance.now();
      if (land === 'here' || land === 'map') seen.land ??= performance.now();
      if (land === 'map') seen.map ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
    window.seen = seen;
  `);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('canvas[data-land=map]').waitFor({ state: 'attached', timeout: 60_000 });
  const seen = await page.evaluate<Record<'data' | 'land' | 'map', number>>('window.seen');
  const { thread, process } = await used();
  await page.close();
  return { ...seen, thread, process };
}

if (process.argv[1] === import.meta.filename) {
  const [events, data] = process.argv.slice(2);
  console.log(tableOf([await measureDistrict(Number(events ?? 160_000), data)]));
}
