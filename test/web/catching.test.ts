import { expect, test } from 'vitest';
import { application } from './application.ts';

// What the browser says of a file that cannot be had, and of the page that needs it.
const { open } = application({ filled: false, allow: /ERR_FAILED|dynamically imported module/ });

test('a page whose files are gone, as after the server was replaced, says so and comes back when it is loaded anew', async () => {
  const page = await open('/reports', { language: 'ar' });
  const files = '**/assets/figures-page-*.js';
  await page.route(files, (route) => route.abort());
  const link = (name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });
  await link('الأرقام').click();
  await page.getByRole('alert').getByRole('button', { name: 'حاول مرة أخرى' }).waitFor();
  await link('السجلات').click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('السجلات');
  await page.unroute(files);
  await link('الأرقام').click();
  await page.getByRole('button', { name: 'حاول مرة أخرى' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('المعلن والمسجَّل');
});
