import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.ts';
import { BrowserPipe } from './browser-pipe.ts';

const without =
  'there is no browser here that can make a PDF. Write the brief with --format html, open the file in any browser and print it into a PDF; or name a Chrome, Chromium or Edge with ARAM_BROWSER=PATH.';

/** Milliseconds after which a browser is given up on. */
const patience = 120_000;

/** Prints a page into a PDF with a browser that runs for this alone. */
export async function printPdf(page: string): Promise<Uint8Array> {
  const browser = await findBrowser();
  if (browser === null) throw new Error(without);
  const folder = await mkdtemp(join(tmpdir(), 'aram-brief-'));
  const file = join(folder, 'brief.html');
  await writeFile(file, page);
  const pipe = new BrowserPipe(browser, argsFor(join(folder, 'profile')));
  const giveUp = setTimeout(() => pipe.close(), patience);
  try {
    return await printed(pipe, pathToFileURL(file).href);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${browser} made no PDF (${why}). Write the brief with --format html and print it.`);
  } finally {
    clearTimeout(giveUp);
    pipe.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const argsFor = (profile: string): string[] => [
  '--headless',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--no-zygote',
  '--font-render-hinting=none',
  `--user-data-dir=${profile}`,
  // A browser that root runs has no sandbox; the page is our own and loads nothing.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function printed(pipe: BrowserPipe, address: string): Promise<Uint8Array> {
  const { targetId } = await pipe.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params: object = {}) => pipe.ask(method, params, sessionId as string);
  await page('Page.enable');
  const loaded = pipe.once('Page.loadEventFired');
  await page('Page.navigate', { url: address });
  await loaded;
  await page('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 0)', awaitPromise: true });
  const { data } = await page('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  return Buffer.from(data as string, 'base64');
}
