import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

// `dist/web`, seen from the sources of a checkout and from the package.
const built = extname(import.meta.url) === '.ts' ? '../../../dist/web' : '../../web';
const folder = fileURLToPath(new URL(built, import.meta.url));

/** Where the built web application is; null where it was not built. */
export const webFolder = (): string | null => (existsSync(`${folder}/index.html`) ? folder : null);
