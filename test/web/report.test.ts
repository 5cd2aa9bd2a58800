import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/aram.ts';
import { languages } from '../../src/publication/index.ts';
import { addReport } from '../../src/record/index.ts';
import { by } from '../record/fresh-record.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open, record } = application({ filled: false });

const text = `Night raid near Jalawla

KHANAQIN – Gunmen killed three farmers near Jalawla on 4 May 2021, the police said. A day later two shepherds were abducted in Mikhas, a resident said.

The people of Mikhas keep their sheep inside since the spring.

Share on Facebook`;

const added = async (words = text, facts = {}): Promise<string> => {
  const known = { publisher: 'Diyala Wire', published: '2021-05-06', ...facts };
  return (await addReport(record(), read(words, known), by())).report;
};
const shown = async (page: Page): Promise<Page> => {
  await page.locator('.claim-card').first().waitFor();
  return page;
};
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** Selects these words of the text as a hand would. */
const select = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const sought = ${JSON.stringify(words)};
    const piece = [...document.querySelectorAll('[data-start]')].find((one) => one.textContent.includes(sought));
    const range = document.createRange();
    const at = piece.textContent.indexOf(sought);
    range.setStart(piece.firstChild, at);
    range.setEnd(piece.firstChild, at + sought.length);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
  })()`);

describe('a report', () => {
  test('has its evidence marked, and leads by keyboard from claims to words and back', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    expect(await page.locator('.evidence').count()).toBeGreaterThan(1);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('claim-1');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('claim-2');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^w\d+$/);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('claim-1');
  });

  test('words lead to their claim by a press, and single keys can be turned off', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    await page.locator('.evidence', { hasText: 'shepherds' }).first().click();
    expect(await page.locator('.claim-card.chosen').textContent()).toContain('abduction');
    await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('');
  });

  test('what nobody would want read is dim, and no line of it is lost', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    expect(await page.locator('.furniture').textContent()).toBe('Share on Facebook');
    const whole = await page.locator('.reading-text').evaluate((element) => element.textContent!);
    for (const line of ['Gunmen killed three farmers', 'keep their sheep inside']) expect(whole).toContain(line);
  });

  test('a claim is rejected with a reason and struck out', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    const card = page.locator('.claim-card', { hasText: 'abduction' });
    await card.getByRole('button', { name: 'Reject this claim' }).click();
    await page.getByLabel('Why').fill('They came back the same evening');
    await page.locator('form.decision').getByRole('button', { name: 'Reject' }).click();
    await page.locator('.claim-card.rejected').waitFor();
    expect(await page.locator('.claim-card.rejected').textContent()).toContain('rejected: does not count');
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.claim-card.rejected').count()).toBe(0);
  });

  test('what its record shows is corrected beside the claim', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    const card = page.locator('.claim-card', { hasText: 'killed' }).first();
    await card.getByRole('button', { name: 'Correct' }).click();
    await page.locator('form.decision select').first().selectOption('killed');
    await page.getByLabel('It should be').fill('2');
    await page.getByLabel('Why').fill('One of them lives');
    await page.locator('form.decision').getByRole('button', { name: 'Correct' }).click();
    await page.getByText('Written down as revision').waitFor();
    await card.getByRole('link', { name: 'What others say of it' }).click();
    await expect.poll(() => page.locator('.number-shown').first().textContent()).toContain('decided by');
  });

  test('the names of a source are withheld in this report and stay in others', async () => {
    const told = (day: number) => `Gunmen killed a farmer near Jalawla on ${day} July 2021, Karim Salih told us.`;
    const [here, there] = [
      await added(told(3), { url: 'https://a.example/1' }),
      await added(told(9), { url: 'https://a.example/2' }),
    ];
    const page = await shown(await open(`/report/${here}`));
    await page.getByRole('button', { name: 'Withhold' }).first().click();
    await page.getByRole('radio', { name: 'Names of a source, in this report alone' }).check();
    const submit = page.locator('form.decision').getByRole('button', { name: 'Withhold' });
    await page.getByLabel('Why').fill('He asked not to be named here');
    expect(await submit.isDisabled()).toBe(true);
    await page.getByLabel('Names and words that give it away').fill('Karim Salih');
    await submit.click();
    await page.locator('.decided').getByText('Written down').waitFor();
    await expect.poll(() => page.locator('main').textContent()).toContain('█');
    expect(await page.locator('main').textContent()).not.toContain('Karim Salih');
    const other = await shown(await open(`/report/${there}`));
    expect(await other.locator('main').textContent()).toContain('Karim Salih');
  });

  test('what the reader missed is added from the words that are selected', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    const before = await page.locator('.claim-card').count();
    await select(page, 'keep their sheep inside');
    expect(await page.locator('.selected-words').textContent()).toContain('4 words selected');
    await page.getByRole('button', { name: 'Add what they say' }).click();
    expect(await page.getByLabel('Words in the report').inputValue()).toBe('keep their sheep inside');
    await page.getByRole('radio', { name: 'Condition' }).check();
    await page.locator('form.missed select').first().selectOption('livelihood');
    await page.locator('form.missed select').nth(1).selectOption('reduced');
    await page.locator('form.missed input[list]').fill('Mikhas');
    await page.getByRole('button', { name: 'Keep this claim' }).click();
    await expect.poll(() => page.locator('.claim-card').count()).toBe(before + 1);
    expect(await page.locator('.claim-card', { hasText: 'livelihood: reduced' }).textContent()).toContain('marked by');
    expect(await page.locator('.evidence', { hasText: 'keep their sheep inside' }).count()).toBe(1);
  });

  test('the words can be written by whoever cannot select them', async () => {
    const page = await shown(await open(`/report/${await added()}`));
    await page.getByRole('button', { name: 'Add what the reader missed' }).click();
    await page.getByLabel('Words in the report').fill('people  OF mikhas');
    expect(await page.locator('.found-words mark').textContent()).toBe('people of Mikhas');
    await page.getByLabel('Words in the report').fill('nowhere in it');
    await page.getByText('These words are not in the report.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('form.missed').count()).toBe(0);
  });

  test('script in its text, its title and its publisher stays text', async () => {
    const script = '<script>document.title = "taken"</script><img src=x onerror=alert(1)>';
    const id = await added(`${script}\n\nTwo men were killed in Dara on 3 May 2021, police said.`, {
      title: script,
      publisher: script,
      url: 'javascript:alert(1)',
    });
    const page = await shown(await open(`/report/${id}`));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(script);
    expect(await page.locator('main script, main img, main a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
  });

  test('an Arabic text runs from right to left on an English page', async () => {
    const id = await added('قتل مسلحون ثلاثة مزارعين قرب جلولاء. قالت الشرطة إن الهجوم وقع ليلاً.');
    const page = await open(`/report/${id}`);
    await page.locator('.marked-text p').first().waitFor();
    const direction = "getComputedStyle(document.querySelector('.marked-text p')).direction";
    expect(await page.evaluate(direction)).toBe('rtl');
    await page.getByText('Aram cannot read this language yet').waitFor();
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong, in %s, by night: %s',
    async (language, dark) => {
      const page = await shown(await open(`/report/${await added()}`, { language, dark }));
      await page.locator('.acts button').first().click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test.each(languages)('in %s never scrolls sideways on a narrow phone', async (language) => {
    const page = await shown(await open(`/report/${await added()}`, { language, width: 320, height: 640 }));
    await page.locator('.acts button').first().click();
    expect(await tooWide(page)).toEqual([]);
  });
});
