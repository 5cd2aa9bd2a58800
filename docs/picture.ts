import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from '../src/aram.ts';
import { readingAsPage } from '../src/publication/index.ts';
import { launchChromium } from '../test/chromium.ts';

// Draws the pictures of README.md: the sample report's page, as it is now.
const text = readFileSync(new URL('../samples/long-report.txt', import.meta.url), 'utf8');
const reading = read(text, { publisher: 'Sample', published: '2022-02-27' });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, reducedMotion: 'reduce' });
await page.setContent(readingAsPage(reading));
await page.keyboard.press('j');
await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
await page.screenshot({ path: fileURLToPath(new URL('reading.png', import.meta.url)) });
await browser.close();
