import { expect, test } from 'vitest';
import { languages } from '../../src/publication/index.ts';
import { application, faultsOf, tooWide } from './application.ts';

const { open } = application({ filled: false });

const toAdd = { en: 'Add a report', ar: 'أضف تقريراً', ckb: 'ڕاپۆرتێک زیاد بکە' } as const;

test.each(
  ['/', '/records', '/records?kind=figure', '/reports', '/figures', '/sources'].flatMap((address) =>
    languages.map((language) => [address, language] as const),
  ),
)('%s of an empty record leads to adding a report, in %s, and is whole', async (address, language) => {
  const page = await open(address, { language, width: 320, height: 640 });
  await page.getByRole('main').getByRole('link', { name: toAdd[language] }).waitFor();
  expect(await page.locator('h1').textContent()).not.toBe('');
  expect(await faultsOf(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});

test('where a filter finds nothing, nobody is told that the record is empty', async () => {
  const page = await open('/records?text=zzzz');
  await page.getByText('Nothing matches').waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: 'Add a report' }).count()).toBe(0);
});
