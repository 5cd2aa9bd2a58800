import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { addReport } from '../../src/record/index.ts';
import { elsewhere, password, person } from '../api/open-server.ts';
import { readingsOf } from '../record/fact-reading.ts';
import { by } from '../record/fresh-record.ts';
import { application, faultsOf, tooWide } from './application.ts';

// A refusal is told in the browser's console too.
const { open, record } = application({ filled: false, access: elsewhere, allow: /status of 40[13]/ });

beforeAll(() => person(record(), 'Ana', 'administrator'));

const nameField = (page: Page) => page.getByLabel('Name', { exact: true });

async function signedIn(): Promise<Page> {
  const page = await open('/sign-in');
  await nameField(page).fill('Ana');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'People' }).waitFor();
  return page;
}

describe('signing in', () => {
  test('with a wrong password says so, and does not say which of the two was wrong', async () => {
    const page = await open('/sign-in');
    await nameField(page).fill('Nobody');
    await page.getByLabel('Password').fill('a loud morning');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('That name and password do not go together.');
  });

  test('opens what the account may do, and signing out closes it', async () => {
    const page = await signedIn();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
  });

  test('is no silence of the server before, and hears of changes from then on', async () => {
    const page = await open('/sign-in');
    await nameField(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.cut').textContent()).toBe('');
    await nameField(page).fill('Ana');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The record is empty').waitFor();
    await addReport(record(), readingsOf('dara-2020-06-13')[0]!, by());
    await page.locator('.place-row').first().waitFor();
  });

  test.each(languages)('with the account’s name in %s the top of a page fits a narrow phone', async (language) => {
    const page = await signedIn();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(new URL(`/reports?lang=${language}`, page.url()).href);
    await page.locator('.signed').waitFor();
    expect(await tooWide(page)).toEqual([]);
    const { height } = (await page.locator('.top-end').boundingBox())!;
    expect(height).toBeLessThan(50);
  });

  test.each(languages)('in %s has nothing that axe finds wrong, and fits a narrow phone', async (language) => {
    const page = await open('/sign-in', { language, width: 320 });
    await page.locator('form').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
});

describe('accounts', () => {
  test('an administrator adds somebody, whose name stays text, and removes them after being asked once more', async () => {
    const page = await signedIn();
    await page.getByRole('link', { name: 'People' }).click();
    await nameField(page).fill('<img src=x onerror=alert(1)>');
    await page.getByLabel('Password', { exact: true }).fill('three calm villages');
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const account = page.locator('.accounts li', { hasText: 'onerror' });
    await account.waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await account.getByRole('button', { name: /^Remove/ }).click();
    await account.getByRole('button', { name: 'Remove', exact: true }).click();
    await account.waitFor({ state: 'detached' });
  });
});
