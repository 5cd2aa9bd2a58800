import { Type } from 'typebox';
import { headOf } from '../../record/index.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { Metrics } from '../watching/metrics.ts';

// A database that does not answer by then is as good as none.
const patience = 3000;

/** How the server is, for who runs it. */
export function watchingRoutes(app: App, parts: Parts): void {
  const metrics = new Metrics();
  metrics.watch(app);

  app.get(
    '/health',
    {
      config: { may: 'anyone' },
      schema: {
        summary: 'Whether the server and its database answer',
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    async () => {
      await Promise.race([headOf(parts.record), late()]);
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/metrics',
    {
      config: { may: 'administrator' },
      schema: {
        summary: 'Counts and times, as Prometheus reads them',
        response: { 200: Type.String({ description: 'The Prometheus text format.' }) },
      },
    },
    async (_request, reply) => reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text(parts)),
  );
}

const late = (): Promise<never> =>
  new Promise((_, refuse) => {
    setTimeout(() => refuse(new Refused('busy', 'The database does not answer.', {}, 10)), patience).unref();
  });
