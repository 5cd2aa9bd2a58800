import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { application, faultsOf, tooWide } from './application.ts';

// That a place is not there is told in the browser's console too.
const { open } = application({ allow: /status of 404/ });

const shown = async (page: Page): Promise<Page> => {
  await page.locator('.told li').first().waitFor();
  await page.locator('.indicators td').first().waitFor();
  return page;
};
const khanaqin = '/place/iq:khanaqin?from=2020-01-01&to=2020-12-31';

describe('the page of a place', () => {
  test('says how calm it was, and each sentence leads to the records it rests on', async () => {
    const page = await shown(await open(khanaqin));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Khanaqin district');
    expect(await page.locator('.verdict').textContent()).toContain('tense');
    const told = page.locator('.told');
    await told.locator('.rests summary').first().click();
    const record = told.locator('.rests a').first();
    expect(await record.getAttribute('href')).toMatch(/^\/record\//);
    await record.click();
    await page.locator('h1').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/record\//);
  });

  test('shows what happened in it and in its villages, and what reports tell differently', async () => {
    const page = await shown(await open(khanaqin));
    await page.locator('.rivals-here li').first().waitFor();
    expect(await page.locator('.rivals-here').textContent()).toContain('7 (6–7) killed');
  });

  test('tells a month in which nobody wrote from a calm one', async () => {
    const page = await shown(await open(khanaqin));
    const months = page.locator('.place-main .months li');
    await months.first().waitFor();
    expect(await months.filter({ hasText: 'no report' }).count()).toBeGreaterThan(5);
    for (const silent of await page.locator('.place-main .months li[data-silent]').all())
      expect(await silent.textContent()).toContain('unknown');
  });

  test('asks about other days, and the address holds them', async () => {
    const page = await shown(await open('/place/iq:dara'));
    await page.getByLabel('From').fill('2020-05-01');
    await page.getByLabel('To').fill('2020-07-31');
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect.poll(() => page.url()).toContain('from=2020-05-01&to=2020-07-31');
    await expect.poll(() => page.locator('.told').textContent()).toContain('Jul 2020');
  });

  test('names the villages that nobody writes about: they are unknown, not calm', async () => {
    const page = await shown(await open(khanaqin));
    const jalawla = page.locator('.place-lines li', { hasText: 'Jalawla' });
    await jalawla.waitFor();
    expect(await jalawla.textContent()).toContain('unknown');
    expect(await jalawla.textContent()).toContain('never written about');
  });

  test('is told from the town of its name, which lies in it and has its own incidents', async () => {
    const page = await shown(await open(khanaqin));
    await page.locator('.place-lines a', { hasText: 'Khanaqin (town)' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Khanaqin (town)');
    expect(await page.locator('.breadcrumb li').allTextContents()).toEqual(['Iraq', 'Diyala', 'Khanaqin district']);
    const incidents = page.locator('section', { has: page.getByRole('heading', { name: 'What happened' }) });
    await expect.poll(() => incidents.locator('.record-lines li').count()).toBe(3);
  });

  test('has what happened there under another spelling of its name', async () => {
    const page = await shown(await open('/place/iq:dakka'));
    await page.locator('.record-lines a', { hasText: 'Dakai Mala-Hamid' }).first().waitFor();
  });

  test('names places in its own language wherever it speaks of them', async () => {
    const page = await shown(await open(khanaqin, { language: 'ar' }));
    await page.locator('.record-lines li').first().waitFor();
    await page.locator('.aspects li').first().waitFor();
    const text = await page.locator('.place-columns').innerText();
    expect(text).toContain('قرب خانقين');
    expect(text).not.toMatch(/Khanaqin|Shafiq|Mikhas/);
  });

  test('is called as its readers call it, from right to left', async () => {
    const page = await shown(await open(khanaqin, { language: 'ckb' }));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('قەزای خانەقین');
  });

  test('without a position it says from where it is told, in the language of the page', async () => {
    const page = await open('/place/iq:dara', { language: 'ar' });
    await expect.poll(() => page.locator('.place-head').textContent()).toContain('شمال أو شمال شرق خانقين');
  });

  test('of a place that the record does not know it says so', async () => {
    const page = await open('/place/nowhere');
    await expect.poll(() => page.locator('h1').textContent()).toBe('There is no such place');
    expect(await page.getByRole('main').textContent()).toContain('nowhere');
  });
});

const pages = { place: khanaqin, figures: '/figures', sources: '/sources' } as const;
const ready = { place: '.indicators td', figures: '.record-lines li', sources: '.months li' } as const;
const names = Object.keys(pages) as (keyof typeof pages)[];

describe.each(languages)('in %s', (language) => {
  test.each(names)('axe finds nothing wrong on the page of %s, by day and by night', async (name) => {
    for (const dark of [false, true]) {
      const page = await open(pages[name], { language, dark });
      await page.locator(ready[name]).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    }
  });

  test.each(names)('the page of %s does not scroll sideways on a narrow phone', async (name) => {
    const page = await open(pages[name], { language, width: 320 });
    await page.locator(ready[name]).first().waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});

describe('figures and sources', () => {
  test('a stated total stands beside what is recorded, with its sentence', async () => {
    const page = await open('/figures');
    const total = page.locator('.stated-total').first();
    await total.locator('blockquote').first().waitFor();
    expect(await total.textContent()).toMatch(/\d+ Stated.*\d+ Recorded/);
  });

  test('who no longer writes is named', async () => {
    const page = await open('/sources?from=2021-01-01&to=2021-12-31');
    await page.getByRole('heading', { name: 'Who has gone silent' }).waitFor();
    expect(await page.locator('.pair').textContent()).toContain('Last report');
  });
});
