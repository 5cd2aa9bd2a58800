import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { read } from '../../src/aram.ts';
import { launchChromium } from '../chromium.ts';
import { sampleText } from '../samples/expectation.ts';

const entry = fileURLToPath(new URL('../../src/aram.ts', import.meta.url));

/** The library as a page would load it, by the name of its files. */
async function bundle(): Promise<Map<string, string>> {
  const outDir = mkdtempSync(join(tmpdir(), 'aram-bundle-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir, minify: false, target: 'es2023', lib: { entry, formats: ['es'], fileName: () => 'aram.js' } },
  });
  return new Map(readdirSync(outDir).map((name) => [`/${name}`, readFileSync(join(outDir, name), 'utf8')]));
}

test('the reader gives the same reading in a browser as on Node', async () => {
  const [files, browser] = await Promise.all([bundle(), launchChromium()]);
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const body = files.get(new URL(route.request().url()).pathname);
      if (body === undefined) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto('http://aram.test/');
    const facts = { publisher: 'Sample', published: '2022-02-27' };
    const text = sampleText('long-report');
    // Written as a text: it runs in the page.
    const call = `import('/aram.js').then((aram) => JSON.stringify(aram.read(...${JSON.stringify([text, facts])})))`;
    const inBrowser = await page.evaluate<string>(call);
    expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(read(text, facts))));
  } finally {
    await browser.close();
  }
});
