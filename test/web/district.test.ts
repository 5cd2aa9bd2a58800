import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open } = application();

const found = (page: Page) => page.locator('.found');
const rows = (page: Page) => page.locator('.place-row');
const shown = async (page: Page): Promise<Page> => {
  await rows(page).first().waitFor();
  return page;
};

describe('the district', () => {
  test('says which places are how calm, and what happened', async () => {
    const page = await shown(await open('/?from=2020-01-01&to=2020-12-31'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Khanaqin');
    expect(await page.title()).toBe('Khanaqin · Aram');
    expect(await page.locator('.levels').textContent()).toMatch(/\d+ tense.*\d+ unknown/);
    expect(await found(page).textContent()).toMatch(/^7 incidents · 18 killed or injured · 2020$/);
  });

  test('lists what the map shows: a place opens to its incidents, and each leads to its record', async () => {
    const page = await shown(await open('/'));
    await page.getByRole('button', { name: /^Dara/ }).click();
    await expect.poll(() => page.url()).toContain('site=iq%3Adara');
    const incident = page.locator('.incident-lines a').first();
    expect(await incident.getAttribute('href')).toMatch(/^\/record\//);
    expect(await page.locator('.place-open').textContent()).toContain('north or northeast of Khanaqin');
  });

  test('the timeline filters everything, by keyboard too, and the address holds it', async () => {
    const page = await shown(await open('/'));
    expect(await found(page).textContent()).toContain('16 incidents');
    const from = page.getByRole('slider', { name: 'From' });
    await from.press('PageUp');
    await from.press('PageUp');
    await expect.poll(() => page.url()).toContain('from=2020-09-01');
    expect(await found(page).textContent()).toMatch(/^[1-9] incidents?/);
    expect(await from.getAttribute('aria-valuetext')).toBe('1 Sep 2020');
    await page.getByRole('button', { name: 'The whole time' }).click();
    await expect.poll(() => found(page).textContent()).toContain('16 incidents');
  });

  test('a hand drags a window over the timeline', async () => {
    const page = await shown(await open('/'));
    const box = (await page.locator('.timeline-bars').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 4 });
    expect(await found(page).textContent()).not.toContain('16 incidents');
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=20(?:19|20)-\d\d-01&to=20/);
  });

  test('filters by type at once, and by words that the server looks up', async () => {
    const page = await shown(await open('/'));
    await page.locator('.filters summary').click();
    await page.getByRole('checkbox', { name: 'abduction' }).check();
    await expect.poll(() => found(page).textContent()).toMatch(/^1 incident /);
    await page.getByRole('button', { name: 'Take off: abduction' }).click();
    await page.getByLabel('Words').fill('Mikhas');
    await expect.poll(() => page.url()).toContain('text=Mikhas');
    await expect.poll(() => found(page).textContent()).toMatch(/^[12] incidents?/);
  });

  test('tells a town from the district of its name, in the list and where a place is looked for', async () => {
    const page = await shown(await open('/'));
    for (const [name, count] of [
      ['Khanaqin (town)', '3 incidents'],
      ['Khanaqin district', '1 incident'],
    ] as const)
      expect(await rows(page).filter({ hasText: name }).textContent()).toContain(count);
    await page.locator('.filters summary').click();
    await page.getByRole('combobox', { name: 'Place and all within it' }).fill('Khanaqin (town)');
    await expect.poll(() => found(page).textContent()).toMatch(/^3 incidents/);
    await page.getByRole('button', { name: 'Take off: Khanaqin (town)' }).click();
    await expect.poll(() => found(page).textContent()).toMatch(/^16 incidents/);
  });

  test('runs from right to left in Arabic and Sorani, time too', async () => {
    for (const [language, name] of [
      ['ar', 'خانقين'],
      ['ckb', 'خانەقین'],
    ] as const) {
      const page = await shown(await open('/?from=2020-01-01', { language }));
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
      const [from, to] = await page
        .getByRole('slider')
        .evaluateAll((ends) => ends.map((end) => end.getBoundingClientRect().left));
      expect(from).toBeGreaterThan(to!);
      await page.close();
    }
  });

  test('draws land and places on a canvas where WebGL is not to be had', async () => {
    const page = await shown(await open('/'));
    const colours = `new Set(new Uint32Array(document.querySelector('.map-over canvas').getContext('2d')
      .getImageData(0, 0, 400, 400).data.buffer)).size`;
    await expect.poll(() => page.evaluate<number>(colours)).toBeGreaterThan(50);
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong, in %s, by night: %s',
    async (language, dark) => {
      const page = await shown(await open('/?from=2020-01-01&site=iq:dara', { language, dark }));
      await page.locator('.filters summary').click();
      await page.locator('.legend summary').click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test.each(languages)('in %s never scrolls sideways on a narrow phone', async (language) => {
    const page = await shown(await open('/?site=iq:dara', { language, width: 320, height: 640 }));
    await page.locator('.filters summary').click();
    expect(await tooWide(page)).toEqual([]);
  });
});
