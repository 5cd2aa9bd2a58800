import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { decide, listRecords, type RecordSummary, showRecord } from '../../src/record/index.ts';
import { by } from '../record/fresh-record.ts';
import { application, faultsOf, tooWide } from './application.ts';

// That something is gone, or was changed meanwhile, is an answer of the server like any other.
const { open, record } = application({ allow: /40[49]/ });

const incident = async (place: string): Promise<RecordSummary> =>
  (await listRecords(record(), { kind: 'incident', place }, { order: 'deadliest' }))[0]!;
const addressOf = ({ id }: { id: string }): string => `/record/${id}`;
const shown = async (page: Page): Promise<Page> => {
  await page.locator('.rival').first().waitFor();
  await page.locator('.history > li').first().waitFor();
  return page;
};
const act = (page: Page, name: string) => page.locator('.act-row').getByRole('button', { name, exact: true });
const form = (page: Page) => page.locator('form.decision');
const submit = (page: Page, name: string) => form(page).getByRole('button', { name });

describe('a record', () => {
  test('shows rival numbers at their places, and which one is shown by what rule', async () => {
    const page = await shown(await open(addressOf(await incident('Dara'))));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Attack');
    const bar = page.getByRole('img', { name: /^Killed: 7 is shown, most independent publishers say so/ });
    const at = (label: string) =>
      bar.locator('.range-mark', { hasText: label }).evaluate((mark) => mark.getBoundingClientRect().left);
    expect(await at('6')).toBeLessThan(await at('7'));
    expect(await page.locator('.range-tellers').first().textContent()).toMatch(/6 .*Shafaq.*7 .*Rudaw/);
  });

  test('leads from each number to its sentence, and to the report with that evidence in view', async () => {
    const page = await shown(await open(addressOf(await incident('Dara'))));
    await page.locator('.rival blockquote a').first().click();
    await expect.poll(() => page.url()).toContain('/report/');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('evidence');
    expect(await page.locator('.claim-card.chosen').count()).toBe(1);
  });

  test('a field is corrected with a reason, the history tells who and why, and it is taken back', async () => {
    const page = await shown(await open(addressOf(await incident('Miqdadiya'))));
    await page.getByRole('button', { name: 'Correct Killed' }).click();
    expect(await submit(page, 'Correct').isDisabled()).toBe(true);
    await page.getByLabel('It should be').fill('13');
    await page.getByLabel('Why').fill('The hospital’s own list');
    await submit(page, 'Correct').click();
    await page.getByText('Written down as revision').waitFor();
    await expect.poll(() => page.locator('.number-shown').first().textContent()).toContain('13 (12–15)');
    const last = page.locator('.history > li').first();
    await expect.poll(() => last.textContent()).toMatch(/corrected.*The hospital’s own list/);
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.number-shown').first().textContent()).toContain('14 (12–15)');
  });

  test('every revision has an address that always shows what was held to be so then', async () => {
    const { id } = await incident('Dara');
    const page = await shown(await open(`/record/${id}`));
    await page.locator('.history a').last().click();
    await expect.poll(() => page.url()).toContain('asOf=');
    await page.getByText('This is how it stood at').waitFor();
    await expect.poll(() => page.locator('.rival').count()).toBe(1);
    expect(await page.locator('.act-row').count()).toBe(0);
    await page.getByRole('link', { name: 'See it as it is now' }).click();
    await expect.poll(() => page.locator('.rival').count()).toBe(5);
  });

  test('says what somebody else changed meanwhile, and keeps what was written', async () => {
    const { id } = await incident('Dara');
    const page = await shown(await open(`/record/${id}`));
    await act(page, 'Reject').click();
    await page.getByLabel('Why').fill('It was another village');
    await decide(record(), { kind: 'correct', target: id, field: 'killed', value: 9 }, { ...by('ben'), why: null });
    const notice = page.getByRole('alert').filter({ hasText: 'It was changed meanwhile' });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/Killed 7 \(6–7\) → 9 \(6–9\)/);
    expect(await page.getByLabel('Why').inputValue()).toBe('It was another village');
    await submit(page, 'Decide all the same').click();
    await page.locator('.standing.rejected').waitFor();
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.standing.open').waitFor();
  });

  test('two incidents are merged, and parted again', async () => {
    const [one, other] = [await incident('Dara'), await incident('Shafiq')];
    const page = await shown(await open(`/record/${one.id}`));
    const before = one.claims;
    await act(page, 'Merge').click();
    await page.getByLabel('Find the other one').fill(`/record/${other.id}`);
    await form(page).getByRole('radio').first().check();
    await page.getByLabel('Why').fill('One night, two villages');
    await submit(page, 'Merge').click();
    await expect.poll(() => page.locator('.rival').count()).toBe(before + other.claims);
    const old = await open(`/record/${other.id}`);
    await old.getByText('It was merged').waitFor();
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.rival').count()).toBe(before);
    expect((await showRecord(record(), other.id)).id).toBe(other.id);
  });

  test('what a person writes stays text', async () => {
    const { id } = await incident('Qaya');
    const why = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await decide(record(), { kind: 'accept', target: id }, { ...by('<b>eve</b>'), why });
    const page = await shown(await open(`/record/${id}`));
    await page.getByText(why, { exact: true }).waitFor();
    await page.getByText('<b>eve</b>').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  test('one that is withheld is gone at once, and can be had back from there', async () => {
    const page = await shown(await open(addressOf(await incident('Qalla'))));
    await act(page, 'Withhold').click();
    await page.getByRole('radio', { name: 'The whole of it' }).check();
    await page.getByText('name nothing here that is withheld').waitFor();
    await page.getByLabel('Why').fill('It would give a family away');
    await submit(page, 'Withhold').click();
    await page.getByRole('heading', { name: 'No such record' }).waitFor();
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
    await shown(page);
  });

  test('there is no such record', async () => {
    const page = await open('/record/i999.9');
    await page.getByRole('heading', { name: 'No such record' }).waitFor();
  });

  test.each(languages.flatMap((language) => [false, true].map((dark) => [language, dark] as const)))(
    'has nothing that axe finds wrong, in %s, by night: %s',
    async (language, dark) => {
      const page = await shown(await open(addressOf(await incident('Dara')), { language, dark }));
      await page.locator('.act-row button').nth(2).click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test.each(languages)('in %s never scrolls sideways on a narrow phone', async (language) => {
    const page = await shown(await open(addressOf(await incident('Dara')), { language, width: 320, height: 640 }));
    await page.locator('.act-row button').nth(2).click();
    expect(await tooWide(page)).toEqual([]);
  });
});
