import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chrome, Chromium and Edge are installed, by system. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
};

/** A browser that can print: the one named by ARAM_BROWSER, one installed, or the one that npm brought. Null: none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.ARAM_BROWSER;
  if (named) return existsSync(named) ? named : null;
  return (installed[process.platform] ?? []).find((path) => existsSync(path)) ?? fromNpm();
}

async function fromNpm(): Promise<string | null> {
  try {
    const name = '@sparticuz/chromium';
    const { default: chromium } = (await import(name)) as { default: { executablePath(): Promise<string> } };
    return await chromium.executablePath();
  } catch {
    return null;
  }
}
