import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Access, type Background, createServer, type Server } from '../../src/api/index.ts';
import { fillWithSample } from '../../src/cli/start/sample-record.ts';
import type { Language } from '../../src/publication/index.ts';
import type { Database } from '../../src/record/index.ts';
import { buildWeb } from '../../tools/build-web.ts';
import { launchChromium } from '../chromium.ts';
import { freshRecords } from '../record/fresh-record.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

export interface Look {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

export interface Application {
  /** The record that is looked at. */
  readonly record: () => Database;
  readonly server: () => Server;
  /** Opens an address of the application: `/record/i1`. Whatever the browser complains of fails the test. */
  readonly open: (address: string, look?: Look) => Promise<Page>;
}

/**
 * The built application over a record of its own, in a real browser, for a test file. `filled`: with the sample's
 * reports, else empty. A script's fault, an error in the console or a breach of the content policy fails the test in
 * which it happens; `allow` is what a test expects to see there.
 */
export function application({
  filled = true,
  access = { local: true, publicReaders: false } as Access,
  webgl = false,
  allow = /(?!)/,
  background = null as Background | null,
} = {}): Application {
  const { fresh } = freshRecords();
  const complaints: string[] = [];
  let record: Database;
  let server: Server;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    await buildWeb();
    record = await fresh();
    if (filled) await fillWithSample(record);
    server = await createServer({ record, webFolder, access, background, backgroundCredit: background && 'Somebody' });
    [url, browser] = await Promise.all([server.listen({ host: '127.0.0.1', port: 0 }), launchChromium({ webgl })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0).filter((text) => !allow.test(text))).toEqual([]);
  });
  const open = async (address: string, look: Look = {}): Promise<Page> => {
    const page = await newPage(browser, look, complaints);
    const { language = 'en' } = look;
    await page.goto(
      new URL(address, url).href.replace(/\?|(?=#)|$/, (mark) => `?lang=${language}${mark === '?' ? '&' : mark}`),
    );
    return page;
  };
  return { record: () => record, server: () => server, open };
}

async function newPage(browser: Browser, { width = 1280, height = 800, dark = false }: Look, complaints: string[]) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  page.on('pageerror', ({ message }) => void complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1' && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asks another host: ${request.url()}`);
  });
  return page;
}

/** What axe finds wrong on a page by the rules of WCAG 2.2 AA, a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(rules)} })`);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Whether a page scrolls sideways, and by what. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    };
    return [...document.body.querySelectorAll('*')].filter(wide).map((element) => element.outerHTML.slice(0, 120));
  })()`);
