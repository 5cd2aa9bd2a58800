import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The bundle of the web application stands in `dist/web`, of a checkout as of the package.
const folders = ['../../../dist/web', '../../web'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Where the built web application is; null where it was not built. */
export const webFolder = (): string | null => folders.find((folder) => existsSync(`${folder}/index.html`)) ?? null;
