import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open } = application();

const found = (page: Page) => page.locator('.listed-found');
const shown = async (page: Page): Promise<Page> => {
  await page.locator('.listed tbody tr').first().waitFor();
  return page;
};

describe('lists', () => {
  test('incidents, figures and conditions are tables, with the same filters in the address', async () => {
    const page = await shown(await open('/records'));
    expect(await found(page).textContent()).toMatch(/^16 incidents · \d+ killed$/);
    await page.getByLabel('Place and all within it').fill('Dara');
    await expect.poll(() => page.url()).toContain('place=Dara');
    await expect.poll(() => found(page).textContent()).toMatch(/^1 incident /);
    await page.getByRole('link', { name: 'Conditions' }).click();
    await expect.poll(() => page.url()).toMatch(/kind=condition/);
    expect(page.url()).toContain('place=Dara');
    await page.getByRole('button', { name: 'Take all filters off' }).click();
    await expect.poll(() => found(page).textContent()).toMatch(/^11 conditions/);
  });

  test('are ordered, filtered by how well borne out, and leave as files', async () => {
    const page = await shown(await open('/records'));
    await page.getByLabel('Order').selectOption('deadliest');
    await expect.poll(() => page.locator('.listed tbody tr').first().textContent()).toContain('14 (12–15)');
    await page.getByText('More filters').click();
    await page.getByRole('checkbox', { name: 'confirmed' }).check();
    await expect.poll(() => page.url()).toContain('grade=confirmed');
    const download = page.getByRole('link', { name: 'CSV' });
    expect(await download.getAttribute('href')).toMatch(/^\/api\/export\?.*grade=confirmed.*as=csv/);
  });

  test('speak of places in the language of the page, and find them by their names in it', async () => {
    const page = await shown(await open('/records', { language: 'ar' }));
    await expect.poll(() => page.locator('.listed').textContent()).toContain('قرب خانقين');
    expect(await page.locator('.listed').textContent()).not.toMatch(/Khanaqin|Shafiq|Mikhas/);
    await page.getByLabel('المكان وكل ما ضمنه').fill('ميخاس');
    await expect.poll(() => page.url()).toContain('place=Mikhas');
    await expect.poll(() => page.locator('.listed tbody tr').count()).toBe(2);
    expect(await page.getByLabel('المكان وكل ما ضمنه').inputValue()).toBe('ميخاس');
  });

  test('finds reports by words in them, and says when there is none', async () => {
    const page = await shown(await open('/reports'));
    expect(await found(page).textContent()).toBe('36 reports');
    await page.getByLabel('Words').fill('Mikhas');
    await expect.poll(() => found(page).textContent()).toMatch(/^\d reports?$/);
    await page.getByLabel('Words').fill('zzzz');
    await page.getByText('No report matches').waitFor();
    await page.goBack();
    await page.locator('.listed tbody a').first().waitFor();
  });

  test.each(
    ['/records', '/records?kind=figure', '/reports'].flatMap((at) =>
      languages.map((language) => [at, language] as const),
    ),
  )(
    '%s has nothing that axe finds wrong, in %s, and never scrolls sideways on a narrow phone',
    async (address, language) => {
      const page = await shown(await open(address, { language, dark: language === 'ar' }));
      await page.locator('.filter-form summary').click();
      expect(await faultsOf(page)).toEqual([]);
      const phone = await shown(await open(address, { language, width: 320, height: 640 }));
      expect(await tooWide(phone)).toEqual([]);
    },
  );
});
