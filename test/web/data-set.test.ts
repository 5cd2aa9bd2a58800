import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rejectReasons } from '../../src/publication/imports/index.ts';
import { languages } from '../../src/publication/index.ts';
import { countRecords } from '../../src/record/index.ts';
import { importWords } from '../../src/web/words/import-words.ts';
import { rejectWords } from '../../src/web/words/reject-words.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open, record } = application({ filled: false, allow: /Failed to load resource/ });

const table = (rows: number): string =>
  [
    'Datum,Ort,Was,Tote',
    ...Array.from(
      { length: rows },
      (_, n) => `2021-05-${String((n % 28) + 1).padStart(2, '0')},Tell ${n},attack,${n % 4}`,
    ),
    '2021-02-30,Tal Rashid,attack,1',
  ].join('\n');
const csv = (content: string, name = 'ours.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const records = async (): Promise<number> => (await countRecords(record())).records;

async function handIn(page: Page, content: string, language: (typeof languages)[number] = 'en'): Promise<void> {
  const words = importWords[language];
  await page.locator('.data-set > summary').click();
  await page.getByLabel(words.file).setInputFiles([csv(content)]);
  const columns = page.getByRole('group', { name: words.columns }).getByRole('textbox');
  for (const [at, name] of [
    [0, 'Datum'],
    [1, 'Ort'],
    [3, 'Was'],
    [6, 'Tote'],
  ] as const)
    await columns.nth(at).fill(name);
}

/** Every text that is shown beside a bar of progress, from now on. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    window.told = new Set();
    const look = () => {
      const bar = document.querySelector('progress');
      if (bar) window.told.add(bar.parentElement.textContent.trim());
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  })()`);
const toldOf = (page: Page): Promise<string[]> => page.evaluate<string[]>('[...window.told]');

describe('a data set', () => {
  test('is looked through first: what would come in, and which rows cannot and why; nothing is kept', async () => {
    const page = await open('/add');
    await handIn(page, table(3));
    await page.getByRole('button', { name: 'Look through it' }).press('Enter');
    await page.getByText('3 rows would come in').waitFor();
    const told = await page.locator('.import-told').textContent();
    expect(told).toContain('Nothing is kept yet.');
    expect(told).toContain('1 row cannot be taken');
    expect(told).toMatch(/Line 5: “Datum” is a day there never was/);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Download these rows/ }).click();
    expect((await saved).suggestedFilename()).toBe('rejects.csv');
    expect(await records()).toBe(0);
  });

  test('comes in when it is told to, and says how far it is meanwhile; the same rows are one', async () => {
    const page = await open('/add');
    await handIn(page, table(1200));
    await page.getByRole('button', { name: 'Look through it' }).click();
    await watchProgress(page);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('1,200 rows added').waitFor({ timeout: 60_000 });
    expect(await toldOf(page)).toContainEqual(expect.stringMatching(/^[1-9][\d,]* of 1,200$/));
    expect(await records()).toBeGreaterThan(500);
    await page.reload();
    await handIn(page, table(3));
    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByText('its terms stay as they are').waitFor();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('3 were there already').waitFor();
  });

  test('that lacks a column says which, and can be looked through again once it is named', async () => {
    const page = await open('/add');
    await page.locator('.data-set > summary').click();
    await page.getByLabel('The table').setInputFiles([csv('Tag,Ort,type\n2021-05-03,Tal Rashid,attack')]);
    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByRole('alert').filter({ hasText: 'has no column “date”' }).waitFor();
    const columns = page.getByRole('group', { name: 'Which column holds what' });
    await columns.getByLabel('When').fill('Tag');
    expect(await page.getByRole('alert').count()).toBe(0);
    await columns.getByLabel('Where').fill('Ort');
    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByText('1 row would come in').waitFor();
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong and never scrolls sideways, in %s, by night: %s',
    async (language, dark) => {
      const page = await open('/add', { language, dark, width: 320, height: 640 });
      await handIn(page, table(2), language);
      await page.getByRole('button', { name: importWords[language].look }).click();
      await page.locator('.import-told').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    },
  );
});

test('every reason why a row is not taken is said in every language', () => {
  for (const language of languages) expect(Object.keys(rejectWords[language])).toEqual([...rejectReasons]);
});

test('a table of reports says how far it is while it is kept', async () => {
  const page = await open('/add');
  const rows = Array.from(
    { length: 80 },
    (_, n) => `"A man was shot dead in Mandali on ${(n % 28) + 1} June 2019, no ${n}.",Wire`,
  );
  await page
    .locator('.hand-in input[type=file]')
    .setInputFiles([csv(['text,publisher', ...rows].join('\n'), 'rows.csv')]);
  await page.getByText('a table of 80 reports').waitFor();
  await watchProgress(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('80 reports added').waitFor({ timeout: 60_000 });
  expect(await toldOf(page)).toContainEqual(expect.stringMatching(/^[1-9]\d? of 80$/));
});
