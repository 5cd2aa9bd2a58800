import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { decide, listRecords, listReports } from '../../src/record/index.ts';
import { elsewhere, password, person } from '../api/open-server.ts';
import { by } from '../record/fresh-record.ts';
import { application } from './application.ts';

// Before somebody signs in, the server refuses; afterwards nothing is asked that would be refused.
const { open, record } = application({ access: elsewhere, allow: /status of 401/ });

/** What leads to a change of the record, by the name it has: of each at least one is on an editor's pages. */
const doors = [
  /^Add$/,
  /^Review/,
  /^Accept$/,
  /^Reject/,
  /^Correct/,
  /^Merge$/,
  /^Split$/,
  /^Withhold$/,
  /^Grade/,
  /^Undo/,
  /^Add what the reader missed$/,
  /^Keep it$/,
  /^Bring in a data set$/,
  /^Same\b/,
  /^Different\b/,
] as const;
const administratorsDoors = [/^People$/, /^Add somebody$/, /^Remove/] as const;

let pages: readonly (readonly [address: string, ready: string])[];

beforeAll(async () => {
  for (const [name, role] of [
    ['Rana', 'reader'],
    ['Edo', 'editor'],
    ['Ana', 'administrator'],
  ] as const)
    await person(record(), name, role);
  const [told] = await listRecords(record(), { kind: 'incident', place: 'Dara' }, {});
  const [figure] = await listRecords(record(), { kind: 'figure' }, {});
  const [report] = await listReports(record());
  const revision = await decide(record(), { kind: 'accept', target: told!.id }, by());
  pages = [
    ['/', '.place-row'],
    ['/records', '.listed tbody tr'],
    ['/reports', '.listed tbody tr'],
    ['/figures', '.record-lines li'],
    ['/sources', '.months li'],
    ['/place/iq:khanaqin', '.record-lines li'],
    [`/record/${told!.id}`, '.history > li'],
    [`/record/${told!.id}?asOf=${revision}`, '.history > li'],
    [`/record/${figure!.id}`, '.history > li'],
    [`/report/${report!.id}`, '.claim-card'],
    ['/add', 'textarea'],
    ['/review', 'main h1'],
    ['/people', 'main h1'],
  ];
});

async function signedIn(name: string): Promise<Page> {
  const page = await open('/sign-in');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

/** The names of all that can be pressed or followed on a page, as they are shown. */
async function pressable(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const all = await page.locator('button, a, summary, h2, input[type=file]').all();
  const names = await Promise.all(
    all.map(async (one) => (await one.getAttribute('aria-label')) ?? (await one.textContent())),
  );
  return names.map((name) => name?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Goes to every page as somebody, and reads a report on the page for adding one. */
async function seenBy(name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const page = await signedIn(name);
  const seen = new Map<string, readonly string[]>();
  for (const [address, ready] of pages) {
    await page.goto(new URL(address, page.url()).href);
    await page.locator(ready).first().waitFor();
    seen.set(address, await pressable(page));
  }
  await page.goto(new URL('/add', page.url()).href);
  await page.locator('textarea').fill('Gunmen killed two farmers near Mikhas on 10 May 2020.');
  await page.locator('.claim-card').first().waitFor();
  seen.set('/add, with a report', await pressable(page));
  return seen;
}

describe('who may change nothing', () => {
  test('sees no door to a change on any page, and is told why where there would be one', async () => {
    const seen = await seenBy('Rana');
    for (const [address, names] of seen)
      for (const door of [...doors, ...administratorsDoors])
        expect(
          names.filter((name) => door.test(name)),
          `${address} has ${door}`,
        ).toEqual([]);
  });

  test('is told so on the pages that are for others', async () => {
    const page = await signedIn('Rana');
    for (const [address, told] of [
      ['/review', 'To review you need the account of an editor.'],
      ['/people', 'To keep the accounts you need the account of an administrator.'],
    ]) {
      await page.goto(new URL(address!, page.url()).href);
      await page.getByText(told!).waitFor();
    }
    await page.goto(new URL('/add', page.url()).href);
    await page.locator('textarea').fill('Gunmen killed two farmers near Mikhas on 10 May 2020.');
    await page.getByText('To keep reports you need the account of an editor.').waitFor();
  });
});

test('an editor has each of these doors, and none of an administrator’s', async () => {
  const names = [...(await seenBy('Edo')).values()].flat();
  expect(doors.filter((door) => !names.some((name) => door.test(name)))).toEqual([]);
  expect(names.filter((name) => administratorsDoors.some((door) => door.test(name)))).toEqual([]);
});
