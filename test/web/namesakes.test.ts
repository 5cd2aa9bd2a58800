import { beforeAll, expect, test } from 'vitest';
import type { Incident } from '../../src/claims/index.ts';
import { addRows, type DatasetRow } from '../../src/record/index.ts';
import { facts, incidentOf } from '../record/facts.ts';
import { by } from '../record/fresh-record.ts';
import { application } from './application.ts';

const { open, record } = application({ filled: false });
const set = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
const source = { id: 's0', kind: 'publisher' as const, name: null, description: '', anonymous: false, mentions: [] };

const row = (key: string, day: string, district: string, governorate: string, lat: number): DatasetRow => {
  const claim: Incident = {
    ...incidentOf(facts[0]!)!,
    when: { edtf: day, earliest: day, latest: day, is: 'stated' },
    where: [
      {
        id: `at:${district}`,
        name: 'Tell Abyad',
        within: [district, governorate, 'Iraq'],
        lat,
        lon: 45,
        precision: 'village',
      },
    ],
  };
  return { key, claim, said: `row ${key}`, source };
};

beforeAll(async () => {
  const rows = [
    row('e1', '2020-03-10', 'Khanaqin', 'Diyala', 34),
    row('e2', '2020-03-11', 'Daquq', 'Kirkuk', 35.2),
    row('e3', '2020-03-12', 'Daquq', 'Kirkuk', 35.2),
  ];
  await addRows(record(), set, rows, by());
});

test('places of one name say what they lie in, in the list and where one is looked for', async () => {
  const page = await open('/');
  const rows = page.locator('.place-row .place-name', { hasText: 'Tell Abyad' });
  for (const within of ['Khanaqin', 'Daquq'])
    await expect.poll(async () => (await rows.allTextContents()).join()).toContain(within);
  await page.locator('.filters summary').click();
  expect(
    await page.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  ).toEqual(expect.arrayContaining(['Tell Abyad, Khanaqin', 'Tell Abyad, Daquq']));
  await page.getByRole('combobox', { name: 'Place and all within it' }).fill('Tell Abyad, Daquq');
  await expect.poll(() => page.locator('.found').textContent()).toMatch(/^2 incidents/);
});

test('a place in no gazetteer has a page too, which the list leads to', async () => {
  const page = await open('/');
  const row = page.locator('.place-row', { hasText: 'Tell Abyad' }).first();
  await row.getByRole('button').click();
  await row.getByRole('link', { name: 'All about' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Tell Abyad');
});
