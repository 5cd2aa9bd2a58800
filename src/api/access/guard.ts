import type { FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { Refused } from '../problems.ts';
import { type Asker, type May, mayDo } from './asker.ts';
import { refuseOtherSites } from './same-site.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask this route. */
    may?: May;
  }
  interface FastifyRequest {
    asker: Asker;
  }
}

/** A route and who may ask it. */
export interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly may: May;
}

const nobody: Asker = { who: null, role: null, local: false };

/**
 * Asks of every request who it is and whether that may be. A route that does not say who may ask it stops the server
 * from starting. Answers the table of routes, filled as they are added.
 */
export function guard(app: App, askerOf: (request: FastifyRequest) => Promise<Asker>): readonly GuardedRoute[] {
  const table: GuardedRoute[] = [];
  app.decorateRequest('asker');
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.may) throw new Error(`route without a role: ${String(method)} ${url}`);
    for (const one of [method].flat()) if (one !== 'HEAD') table.push({ method: one, url, may: config.may });
  });
  app.addHook('onRequest', async (request, reply) => {
    request.asker = nobody;
    reply.header('cache-control', 'no-store');
    refuseOtherSites(request);
    request.asker = await askerOf(request);
    const may = request.routeOptions.config.may ?? 'anyone';
    if (mayDo(request.asker.role, may)) return;
    if (request.asker.who) throw new Refused('not allowed', `This is for an ${may === 'reader' ? 'account' : may}.`);
    throw new Refused('not signed in', 'Sign in, and ask again.');
  });
  return table;
}
