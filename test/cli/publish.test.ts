import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { launchChromium } from '../chromium.ts';
import { removeFolder } from '../record/engine/remove-folder.ts';
import { aram, aramHere, type Ended, folderOf, root } from './command.ts';

const folder = folderOf({});
const at = (...path: string[]): string => join(folder, ...path);
const env = { ARAM_DATA: at('record'), ARAM_BY: 'ana', DATABASE_URL: '' };
const run = (args: readonly string[]): Promise<Ended> => aramHere(args, env);
const days = ['--from', '2019-09', '--to', '2020-08'];
const site = at('site');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let published: Ended;
let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  await aram(['start', '--no-serve', '--output', at('page.html')], '', env);
  close = (await openRecord({ data: env.ARAM_DATA })).close;
  // An incident that is withheld: it is to be found nowhere in what is published.
  await run(['decide', 'withhold', 'record', 'i10.1', '--why', 'asked for']);
  published = await run(['publish', site, '--place', 'Khanaqin', ...days]);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await close?.();
  await removeFolder(folder);
});

const all = (): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function opened(path: string, use: (page: Page, errors: string[]) => Promise<void>, width = 1000): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(pathToFileURL(join(site, path)).href);
  try {
    await use(page, errors);
  } finally {
    await page.close();
  }
}

describe('aram publish', () => {
  test('writes the whole site, and says where to open it', () => {
    expect(published).toMatchObject({ code: 0 });
    expect(published.out).toMatch(/^\d+ pages of \d+ records written\. Open file:\/\/.*site\/index\.html\n$/);
    for (const path of [
      'index.html',
      'feed.xml',
      'ar/index.html',
      'en/place/iq-dara.html',
      'data/record.csv',
      'data/record.xlsx',
      'data/record.geojson',
      'data/numbers.csv',
    ])
      expect(existsSync(join(site, path))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('.site'))).toEqual([]);
  });

  test('nothing that is withheld is in any file of it', () => {
    const found = all().filter((file) =>
      /killed two farmers and abducted two|killed two people and abducted two/.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
    expect(all().length).toBeGreaterThan(60);
  });

  test('writes over a site of its own, and refuses a folder that holds other things', async () => {
    expect(await run(['publish', site, '--place', 'Khanaqin', '--lang', 'ckb', ...days])).toMatchObject({ code: 0 });
    expect(existsSync(join(site, 'en'))).toBe(false);
    expect(await run(['publish', site, '--place', 'Khanaqin', ...days])).toMatchObject({ code: 0 });
    mkdirSync(at('mine'));
    writeFileSync(at('mine', 'letter.txt'), 'mine');
    expect(await run(['publish', at('mine')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds other things'),
    });
    expect(readdirSync(at('mine'))).toEqual(['letter.txt']);
  });

  test('refuses a language and a place it does not know', async () => {
    expect((await run(['publish', at('other'), '--lang', 'en,xx'])).code).toBe(2);
    expect((await run(['publish', at('other'), '--place', 'Nowhere at all'])).code).toBe(1);
    expect(existsSync(at('other'))).toBe(false);
  });
});

describe('the site opened from a disk', () => {
  const pages = [
    'index.html',
    'place/iq-dara.html',
    'record/i12.1.html',
    'method.html',
    'history.html',
    'embed.html',
    'embed-how.html',
  ];
  test.each(['en', 'ar', 'ckb'].flatMap((language) => pages.map((path) => `${language}/${path}`)))(
    '%s breaks no policy, has no fault that axe finds, and fits a phone',
    async (path) => {
      await opened(
        path,
        async (page, errors) => {
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
          expect(errors).toEqual([]);
          const session = await page.context().newCDPSession(page);
          await session.send('Page.setBypassCSP', { enabled: true });
          await page.reload();
          await page.evaluate(axe);
          expect(
            await page.evaluate(
              'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
            ),
          ).toEqual([]);
        },
        320,
      );
    },
  );

  test.each(['en', 'ar'])(
    'in %s incidents are filtered by month and kind, and by drawing over the months',
    async (language) => {
      await opened(`${language}/index.html`, async (page, errors) => {
        const seen = () => page.locator('tr[data-group]:visible').count();
        const every = await seen();
        await page.selectOption('[name=from]', '2020-06');
        const since = await seen();
        expect(since).toBeLessThan(every);
        expect(await page.locator('[data-told]').textContent()).toContain(String(since));
        await page.selectOption('[name=group]', 'attacks');
        expect(await seen()).toBeLessThanOrEqual(since);
        await page.click('.filters button');
        expect(await seen()).toBe(every);
        const box = (await page.locator('.brush:visible').boundingBox())!;
        await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.5, box.y + 60);
        await page.mouse.up();
        expect(await page.inputValue('[name=from]')).toMatch(/^20\d\d-\d\d$/);
        expect((await page.inputValue('[name=from]')) <= (await page.inputValue('[name=to]'))).toBe(true);
        expect(await seen()).toBeLessThan(every);
        expect(page.url()).toMatch(/#from=20/);
        expect(errors).toEqual([]);
      });
    },
  );

  test('a number leads to the sentence, and the language can be changed on the way', async () => {
    await opened('index.html', async (page) => {
      await page.waitForURL(/en\/index\.html/);
      await page.click('a[href="place/iq-dara.html"]');
      await page.click('tr[data-group] a');
      expect(await page.textContent('h1')).toContain('Dara');
      expect(await page.locator('.word blockquote').count()).toBeGreaterThan(2);
      await page.click('.languages a[lang=ar]');
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      expect(await page.locator('.word blockquote').count()).toBeGreaterThan(2);
    });
  });

  test('without its script every incident is there to be read', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(site, 'en/index.html')).href);
    expect(await page.locator('tr[data-group]:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('.filters:visible').count()).toBe(0);
    await context.close();
  });
});

describe('aram brief', () => {
  test('writes a page that holds everything', async () => {
    const output = at('brief.html');
    expect(await run(['brief', 'Khanaqin', ...days, '--lang', 'ckb', '--output', output])).toMatchObject({
      code: 0,
      out: '',
    });
    const page = readFileSync(output, 'utf8');
    expect([page.includes('<html lang="ckb" dir="rtl">'), page.includes('خانەقین')]).toEqual([true, true]);
    expect(/two people and abducted two/.test(page)).toBe(false);
  });

  test('prints a PDF: two pages, and the evidence after them', async () => {
    const output = at('brief.pdf');
    expect(await run(['brief', 'Khanaqin', ...days, '--output', output])).toMatchObject({ code: 0, err: '' });
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(output)));
    const texts = await Promise.all(
      [1, 2, 3].map(async (number) => {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        return items.map((item: object) => ('str' in item ? item.str : '')).join('');
      }),
    );
    expect([
      texts[0]?.includes('What changed'),
      texts[1]?.includes('What is not known'),
      texts[2]?.includes('Evidence'),
    ]).toEqual([true, true, true]);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test('says how to print it where no browser is', async () => {
    const ended = await aramHere(['brief', 'Khanaqin', ...days, '--output', at('none.pdf')], {
      ...env,
      ARAM_BROWSER: at('no-browser'),
    });
    expect(ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--format html, open the file in any browser and print it/),
    });
    expect(existsSync(at('none.pdf'))).toBe(false);
  });

  test('refuses an unknown place, and a PDF for the terminal', async () => {
    expect((await run(['brief', 'Nowhere at all', '--output', at('x.html')])).code).toBe(1);
    expect(await run(['brief', 'Khanaqin', '--format', 'pdf'])).toMatchObject({ code: 2 });
  });
});
