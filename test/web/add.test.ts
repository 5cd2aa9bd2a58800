import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/aram.ts';
import { languages } from '../../src/publication/index.ts';
import { listReports } from '../../src/record/index.ts';
import { makeDocx, makePdf, wordParagraph } from '../reports/formats/made-files.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open, record } = application({ allow: /Failed to load resource/ });

const text = `Gunmen attacked the village of Dara near Khanaqin on Saturday night, killing six people, the police said.

A day later four farmers were abducted near Jalawla, a security source said.`;

/** Pastes as a hand does. */
async function paste(page: Page, words: string): Promise<void> {
  await page.locator('textarea').focus();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(words)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    document.execCommand('insertText', false, ${JSON.stringify(words)});
  })()`);
}
const isRead = (page: Page) => page.locator('.claim-card').first().waitFor();
const file = (name: string, content: string | Uint8Array, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});
const row = (page: Page, name: string) => page.locator('.batch-row', { hasText: name });

describe('adding', () => {
  test('a pasted report is read before anything is sent; kept, it says where its claims went', async () => {
    const page = await open('/add');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await paste(page, text);
    await isRead(page);
    expect(await page.locator('.claim-card').count()).toBe(read(text).claims.length);
    expect(sent).toEqual([]);
    await page.getByLabel('Publisher').fill('Diyala Wire');
    await page.getByLabel('Published').fill('2020-06-15');
    await page.getByText(/^Read: \d+ claims? found/).waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('heading', { name: 'Kept' }).waitFor();
    expect(sent).toHaveLength(1);
    expect(await page.locator('.placements').textContent()).toMatch(/(?:matched|new) .*Dara/);
    await page.getByRole('link', { name: 'Open the report' }).click();
    await expect.poll(() => page.url()).toContain('/report/');
  });

  test('what the text itself does not say is worked out with what is known beside it', async () => {
    const page = await open('/add');
    await paste(page, 'Two policemen were killed by a bomb on Saturday night, a source said.');
    await isRead(page);
    await page.getByLabel('Published').fill('2021-08-30');
    await page.getByLabel('Where it plays').fill('Jalawla');
    await expect.poll(() => page.locator('.claim-card').first().textContent()).toMatch(/28 Aug 2021.*Jalawla/);
    await page.getByLabel('Published').fill('2021-02-30');
    await page.getByText('Write a year, a month or a day').waitFor();
    expect(await page.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true);
  });

  test('nothing is lost when the network fails or the page is loaded anew', async () => {
    const page = await open('/add');
    await paste(page, text);
    await isRead(page);
    await page.getByLabel('Publisher').fill('Night Desk');
    await page.route('**/api/reports', (route) => route.abort());
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
    await page.reload();
    await isRead(page);
    expect(await page.getByLabel('Publisher').inputValue()).toBe('Night Desk');
    await page.unroute('**/api/reports');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('heading', { name: 'Kept' }).waitFor();
    expect(await page.evaluate('sessionStorage.getItem("aram.draft")')).toBe(null);
  });

  test('files of every kind are read here and kept; what fails says why, and its name stays text', async () => {
    const page = await open('/add');
    const pdf = makePdf([
      [[72, 700, 12, 'Five soldiers were killed in an ambush near Qaratapa on 3 May 2021, police said.']],
    ]);
    const docx = makeDocx(wordParagraph('Three men were arrested in Baqubah on 9 March 2021, police said.'));
    const page1 =
      '<title>Fire</title><article><h1>Fire in Qaya</h1><p>Mortars hit Qaya on 18 September 2018, wounding two.</p>';
    const hostile = '<img src=x onerror=alert(1)>.png';
    await page.setInputFiles('.hand-in input[type=file]', [
      file('one.pdf', pdf, 'application/pdf'),
      file('two.docx', docx),
      file('three.html', page1, 'text/html'),
      file(hostile, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'image/png'),
    ]);
    for (const name of ['one.pdf', 'two.docx', 'three.html'])
      await expect.poll(() => row(page, name).textContent(), { timeout: 30_000 }).toContain('1 claim');
    await expect.poll(() => row(page, hostile).textContent()).toContain('is a picture (PNG)');
    await page.getByRole('button', { name: 'Keep all 3' }).click();
    await page.getByText('Kept: 3 of 4').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.failed-count').textContent()).toBe('1 did not work');
  });

  test('a table says how many reports it holds, and which rows are none', async () => {
    const page = await open('/add');
    const rows = [1, 2, 3].map((day) => `"A man was shot dead in Mandali on ${day} June 2019.",Wire,2019-06-0${day}`);
    await page.setInputFiles('.hand-in input[type=file]', [
      file('rows.csv', ['text,publisher,published', ...rows, '"",Wire,2019'].join('\n')),
    ]);
    await row(page, 'rows.csv').getByText('a table of 3 reports').waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('3 reports added').waitFor();
    await page.getByText('1 row cannot be read').click();
    expect(await row(page, 'rows.csv').textContent()).toContain('has no text');
    const found = await listReports(record(), 'Mandali', { limit: 9 });
    expect(found.length).toBe(3);
  });

  test('of many files those that the server could not take are tried again', async () => {
    const page = await open('/add');
    await page.route('**/api/reports?**', (route) => route.abort());
    await page.route('**/api/reports', (route) => route.abort());
    const told = (name: string, day: number) =>
      file(name, `A farmer was killed in Dara on ${day} May 2019, police said.`);
    await page.setInputFiles('.hand-in input[type=file]', [told('a.txt', 1), told('b.txt', 2)]);
    await page.getByRole('button', { name: 'Keep all 2' }).click();
    await page.getByText('2 did not work').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try those again' }).click();
    await page.getByText('All done').waitFor();
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong, in %s, by night: %s',
    async (language, dark) => {
      const page = await open('/add', { language, dark });
      await page.locator('.hand-in').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await paste(page, text);
      await isRead(page);
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test.each(languages)('in %s never scrolls sideways on a narrow phone', async (language) => {
    const page = await open('/add', { language, width: 320, height: 640 });
    await paste(page, text);
    await isRead(page);
    expect(await tooWide(page)).toEqual([]);
  });
});
