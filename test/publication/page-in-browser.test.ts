import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, readingAsPage } from '../../src/publication/index.ts';
import { launchChromium } from '../chromium.ts';
import { aReading, condition, figure, incident, spanOf } from './a-reading.ts';
import { contrast } from './contrast.ts';

const crossing = { ...condition, evidence: [spanOf('killing at least two officers')] };
const folder = mkdtempSync(join(tmpdir(), 'aram-page-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(language: Language = 'en', width = 1280): Promise<Page> {
  const file = join(folder, `${language}.html`);
  writeFileSync(file, readingAsPage(aReading([incident, figure, condition, crossing]), { language }));
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  page.on('console', (message) => expect.unreachable(message.text()));
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`file://${file}`);
  return page;
}

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

describe('the page in a browser', () => {
  test('leads by keyboard through the claims, to their words and back', async () => {
    const page = await open();
    for (const [key, where] of [
      ['j', 'claim-1'],
      ['j', 'claim-2'],
      ['ArrowDown', 'claim-3'],
      ['k', 'claim-2'],
      ['Enter', `w${figure.evidence[0]!.start}`],
      ['Escape', 'claim-2'],
    ]) {
      await page.keyboard.press(key!);
      expect(await focused(page), key).toBe(where);
    }
    await page.close();
  });

  test('goes through the claims that rest on the same words, one after another', async () => {
    const page = await open();
    const words = page.locator(`#w${crossing.evidence[0]!.start}`);
    await words.click();
    expect(await focused(page)).toBe('claim-1');
    await words.click();
    expect(await focused(page)).toBe('claim-4');
    await page.close();
  });

  test('shows one kind of claim when asked, and its words only', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Figures' }).click();
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await page.locator('.evidence:not(.quiet)').count()).toBe(1);
    await page.getByRole('button', { name: 'Figures' }).click();
    expect(await page.locator('.card:visible').count()).toBe(4);
    await page.close();
  });

  test.each([
    ['en', 320],
    ['ar', 320],
    ['en', 1280],
  ] as const)('in %s never scrolls sideways at %d pixels', async (language, width) => {
    const page = await open(language, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  test('names its landmarks, and its headings go down step by step', async () => {
    const page = await open();
    for (const role of ['main', 'complementary', 'banner', 'contentinfo', 'navigation'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => void expect(level - levels[at]!).toBeLessThanOrEqual(1));
    await page.close();
  });

  test('has enough contrast by day and by night', async () => {
    const page = await open();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const selector of ['article p', '.evidence', '.doubt', '.around', '.number', '.group h3', '.filter']) {
        const measured = await page.evaluate(`(${contrast})(document.querySelector('${selector}'))`);
        expect(measured, `${selector} in ${colorScheme}`).toBeGreaterThan(4.5);
      }
    }
    await page.close();
  });
});
