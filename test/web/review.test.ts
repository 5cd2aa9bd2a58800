import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { addReport, countDoubts, decide, reviewQueue } from '../../src/record/index.ts';
import { readingsOf } from '../record/fact-reading.ts';
import { by } from '../record/fresh-record.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open, record } = application({ allow: /409|ERR_FAILED/ });

const shown = async (page: Page): Promise<Page> => {
  await page.locator('.pair-said li').first().waitFor();
  return page;
};
const said = (page: Page) => page.locator('.review-said');
const waiting = (page: Page) => page.locator('.review-count');

describe('the review', () => {
  test('shows two side by side with why they may be one, and what each report says', async () => {
    const page = await shown(await open('/review'));
    expect(await page.locator('.pair-side').count()).toBe(2);
    expect(await page.locator('.pair-reasons li').count()).toBeGreaterThan(1);
    expect(await waiting(page).textContent()).toBe('2 doubts wait');
  });

  test('takes one key each: different, take back, same, take back', async () => {
    const page = await shown(await open('/review'));
    await page.keyboard.press('d');
    await expect.poll(() => said(page).textContent()).toMatch(/^Kept apart as revision \d+/);
    await expect.poll(() => waiting(page).textContent()).toBe('1 doubt waits');
    await page.keyboard.press('u');
    await expect.poll(() => said(page).textContent()).toMatch(/^Taken back/);
    await expect.poll(() => waiting(page).textContent()).toBe('2 doubts wait');
    await page.keyboard.press('s');
    await expect.poll(() => said(page).textContent()).toMatch(/^Merged as revision \d+/);
    await expect.poll(() => waiting(page).textContent()).toBe('1 doubt waits');
    await page.keyboard.press('u');
    await expect.poll(() => said(page).textContent()).toMatch(/^Taken back/);
    await expect.poll(() => waiting(page).textContent()).toBe('2 doubts wait');
    expect(await countDoubts(record())).toBe(2);
  });

  test('skips, comes to an end, and goes through them again', async () => {
    const page = await shown(await open('/review'));
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.getByText('You have skipped all that wait.').waitFor();
    await page.getByRole('button', { name: 'Go through them again' }).click();
    await page.locator('.pair-side').first().waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => said(page).textContent()).toContain('There is nothing to take back.');
  });

  test('the focus stays where it is, so that one may press on', async () => {
    const page = await shown(await open('/review'));
    const button = page.getByRole('button', { name: /^Skip/ });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Skip/);
  });

  test('of two people at once none tramples the other', async () => {
    const page = await shown(await open('/review'));
    // Nothing of what the other one does comes through in time.
    await page.route('**/api/review**', (route) => route.abort());
    const [{ records }] = (await reviewQueue(record())) as [Awaited<ReturnType<typeof reviewQueue>>[0]];
    const revision = await decide(
      record(),
      { kind: 'grade', target: records[0].id, grade: 'contested' },
      { ...by('ben'), why: null },
    );
    await page.keyboard.press('s');
    await expect.poll(() => said(page).textContent()).toContain('Somebody decided on one of these meanwhile.');
    expect(await countDoubts(record())).toBe(2);
    await decide(record(), { kind: 'undo', revision }, { ...by('ben'), why: null });
  });

  test('writing in a field is no answer', async () => {
    const page = await shown(await open('/review'));
    await page.getByRole('combobox').first().press('s');
    expect(await said(page).textContent()).toBe(' ');
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong, in %s, by night: %s',
    async (language, dark) => {
      const page = await shown(await open('/review', { language, dark }));
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test.each(languages)('in %s never scrolls sideways on a narrow phone', async (language) => {
    const page = await shown(await open('/review', { language, width: 320, height: 640 }));
    expect(await tooWide(page)).toEqual([]);
  });
});

describe('the review of claims', () => {
  const unsure = async (): Promise<void> => {
    const [reading] = readingsOf('dara-2020-06-13');
    const [claim] = reading!.claims;
    const elsewhere = {
      ...claim!,
      confidence: 0.2,
      when: { ...claim!.when!, earliest: '2019-02-03', latest: '2019-02-03' },
    };
    const report = { ...reading!.report, id: 'r-unsure', text: `${reading!.report.text} ` };
    await addReport(record(), { ...reading!, report, claims: [elsewhere] }, by('ana', 5));
  };

  test('asks of each whether it stands, by one key, and takes it back', async () => {
    await unsure();
    const page = await shown(await open('/review?queue=claims'));
    const before = (await waiting(page).textContent())!;
    expect(await page.locator('.pair-side .kind').textContent()).toBe('The reader is 20 % sure');
    await page.keyboard.press('r');
    await expect.poll(() => said(page).textContent()).toMatch(/^Rejected as revision \d+/);
    await expect.poll(() => waiting(page).textContent()).not.toBe(before);
    await page.keyboard.press('u');
    await expect.poll(() => waiting(page).textContent()).toBe(before);
  });

  test.each(languages)('in %s has nothing that axe finds wrong, and fits a narrow phone', async (language) => {
    const page = await shown(await open('/review?queue=claims', { language, width: 320 }));
    expect(await faultsOf(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
});
