import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real Chromium from npm, without a system install. `webgl`: it draws maps too, in software. */
export async function launchChromium({ webgl = false } = {}): Promise<Browser> {
  chromium.setGraphicsMode = webgl;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((flag) => !flag.startsWith('--single-process') && !flag.startsWith('--headless')),
      '--no-sandbox',
    ],
    headless: true,
  });
}
