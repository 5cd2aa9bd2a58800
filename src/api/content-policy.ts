import fastifyHelmet from '@fastify/helmet';
import type { Access } from './access/asker.ts';
import type { App } from './app.ts';
import type { Background } from './background.ts';

/**
 * What a page of ours may do: run and show files of this server, and nothing else. MapLibre draws in a worker made of
 * its own script, and pictures are made in the page. `tiles`: the one other server whose tiles a setting asks for; they
 * may be fetched and shown, and nothing else of it.
 */
const policyWith = (tiles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: blob:${tiles}`,
    `connect-src 'self'${tiles}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Has every answer carry it, and what else keeps a browser from doing more than it is asked. */
export async function holdBrowsers(app: App, { behindTls }: Access, background: Background | null): Promise<void> {
  await app.register(fastifyHelmet, {
    // Said below, in one piece: put together anew for every answer it costs as much as the rest of the headers.
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Behind TLS alone: a browser that is told so on a laptop would never come back to it.
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  const policy = policyWith(background?.kind === 'tiles' ? ` ${background.origin}` : '');
  app.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', policy));
}
