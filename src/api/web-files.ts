import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { pathOf } from './answers/problem-answers.ts';
import type { App } from './app.ts';
import { Refused } from './problems.ts';

// Vite names files after what is in them.
const forever = 'public, max-age=31536000, immutable';

/** Serves the files of the web application, and its page for every address that is its own to understand. */
export async function serveWeb(app: App, folder: string | null): Promise<void> {
  if (folder !== null)
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
      preCompressed: true,
    });
  app.setNotFoundHandler(async (request, reply) => {
    const path = pathOf(request.url);
    if (/^\/api(?:\/|$)/.test(path) || !['GET', 'HEAD'].includes(request.method))
      throw new Refused('no such page', 'Nothing is at this address.');
    if (folder === null || !existsSync(`${folder}/index.html`))
      throw new Refused('file missing', 'The web application is not built. Build it with npm run build.');
    const file = fileNamed(path);
    reply.header('cache-control', file?.startsWith('assets/') ? forever : 'no-cache');
    return reply.sendFile(file ?? 'index.html');
  });
}

/**
 * The file that an address names: one beside the page, or among its assets. Null for an address of the application,
 * where ids hold dots too: `/record/i12.1`.
 */
function fileNamed(path: string): string | null {
  if (!/^\/(?:assets\/)?[\w-][\w.-]*\.\w+$/.test(path) || path.includes('..')) return null;
  return path.slice(1);
}
