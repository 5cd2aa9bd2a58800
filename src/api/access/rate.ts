import fastifyRateLimit from '@fastify/rate-limit';
import type { App } from '../app.ts';
import { Refused } from '../problems.ts';
import type { Access } from './asker.ts';
import { askedHere } from './loopback.ts';

/** Requests a minute from one address: a newsroom behind one, all its people at work. */
const most = 3000;

/** Refuses an address that asks without end; whoever sits at this computer may. */
export async function limitRate(app: App, { behindTls }: Access): Promise<void> {
  await app.register(fastifyRateLimit, {
    max: most,
    timeWindow: 60_000,
    cache: 20_000,
    allowList: ({ raw }) => !behindTls && askedHere(raw),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) =>
      new Refused(
        'too many requests',
        'Too many requests from your address. Wait a little.',
        {},
        Math.ceil(ttl / 1000),
      ),
  });
}
