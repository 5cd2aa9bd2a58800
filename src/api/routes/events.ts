import { Type } from 'typebox';
import type { Asker } from '../access/asker.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';

/** Whose progress is told to whom. */
export const listenerName = ({ who }: Asker): string => who?.name ?? '';

/** What happens, as it happens. */
export function eventRoutes(app: App, { changes, head }: Parts): void {
  head.listen((revision) => changes.changed({ head: revision }));
  app.addHook('preClose', async () => changes.close());
  app.get(
    '/events',
    {
      exposeHeadRoute: false,
      config: { may: 'reader' },
      schema: {
        summary: 'Server-sent events: `changed` with the new head, `progress` of what the asker adds',
        response: { 200: Type.Unknown({ description: 'text/event-stream' }) },
      },
    },
    async ({ asker }, reply) => {
      changes.add(reply, listenerName(asker), { head: head.revision });
      return reply;
    },
  );
}
