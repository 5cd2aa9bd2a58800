import { mayDo } from '../access/asker.ts';
import type { App } from '../app.ts';
import { Session } from '../contract/index.ts';
import type { Parts } from '../parts.ts';

/** Who asks, and what they may do. */
export function sessionRoutes(app: App, { head, access: { publicReaders }, version }: Parts): void {
  app.get(
    '/session',
    { config: { may: 'anyone' }, schema: { summary: 'Who asks, and what they may do', response: { 200: Session } } },
    async ({ asker: { who, role, local } }, reply) => {
      reply.header('cache-control', 'no-store');
      return { who, role, local, version, head: mayDo(role, 'reader') ? head.revision : 0, publicReaders };
    },
  );
}
