import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontFaces } from '../../src/cli/edition/fonts.ts';
import { briefPage } from '../../src/publication/brief/index.ts';
import { languages } from '../../src/publication/index.ts';
import { launchChromium } from '../chromium.ts';
import { hostile, madeUpEdition } from './edition/made-up.ts';

const domOf = (page: string) => parseHTML(page).document;
const english = domOf(briefPage(madeUpEdition(9), { language: 'en' }));
const texts = (selector: string, of = english): string[] =>
  [...of.querySelectorAll(selector)].map((element) => element.textContent ?? '');

test('it says what changed, shows the map, the months, the villages, and what is not known', () => {
  expect(texts('h1')).toEqual(['Tal Plain']);
  expect(texts('.window')).toEqual(['Jul 2021 – Sep 2021 · compared with Apr 2021 – Jun 2021']);
  expect(texts('h2')).toEqual([
    'What changed',
    'Villages and towns',
    'What is not known',
    'What was said, held against the record',
    'Stated totals beside the record',
    'Method',
    'Evidence',
  ]);
  expect(texts('figcaption')).toEqual(['Map of Tal Plain', 'Incidents by month', 'Reports by month and publisher']);
  expect(texts('footer')[0]).toContain('Record revision 36 of 2 Nov 2021 · hash abababababababab');
});

test('every number leads to evidence that is there, and every piece of evidence is cited', () => {
  const cited = [...english.querySelectorAll('sup.cites a')].map((link) => link.getAttribute('href')!);
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((href) => !english.querySelector(`[id="${href.slice(1)}"]`))).toEqual([]);
  expect(english.querySelectorAll('.notes > li').length).toBeGreaterThan(20);
  for (const number of english.querySelectorAll('.numbers-box dd'))
    expect(number.querySelector('sup.cites a')).not.toBeNull();
});

test('silence is no zero: a village that nobody wrote about has a dash where others have a number', () => {
  const nothing = domOf(briefPage(madeUpEdition(0), { language: 'en' }));
  expect(texts('.villages tbody tr', nothing)).toEqual([]);
  expect(texts('.verdict .level', nothing)[0]?.trim()).toBe('unknown');
});

test.each(languages)('what others wrote stays text in %s, and no address but of the web is linked', (language) => {
  const page = domOf(briefPage(madeUpEdition(8), { language }));
  expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  expect([...page.querySelectorAll('a')].filter((link) => /^javascript:/i.test(link.getAttribute('href')!))).toEqual(
    [],
  );
  expect(page.body.textContent).toContain(hostile);
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
    /^default-src 'none'; font-src data:; style-src 'sha256-/,
  );
});

describe('on paper', () => {
  let browser: Browser;
  let fonts: string;
  beforeAll(async () => {
    [browser, fonts] = await Promise.all([launchChromium(), fontFaces()]);
  });
  afterAll(() => browser.close());

  const each = languages.flatMap((language) => [0, 4, 9, 12, 14, 60].map((villages) => [language, villages] as const));
  test.each(each)(
    'in %s with %i villages the brief is two pages of A4, and its evidence follows',
    async (language, villages) => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setContent(briefPage(madeUpEdition(villages), { language, fonts }));
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.evaluate('document.fonts.ready');
      const heights = (await page.evaluate(
        "[...document.querySelectorAll('.sheet')].map((sheet) => sheet.getBoundingClientRect().height)",
      )) as number[];
      await page.close();
      expect(errors).toEqual([]);
      expect(heights).toHaveLength(3);
      // 297 mm are 1122.5 pixels.
      expect(heights.slice(0, 2).map((height) => height < 1123.5)).toEqual([true, true]);
    },
  );

  test.each(languages)('in %s a phone shows it without scrolling sideways', async (language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.setContent(briefPage(madeUpEdition(20), { language, fonts }));
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.close();
  });
});
