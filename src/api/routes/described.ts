import { Type } from 'typebox';
import type { App } from '../app.ts';
import { docsPage, docsPolicy } from '../pages/docs-page.ts';
import type { Parts } from '../parts.ts';

/** The API, described for programs and for people. */
export function describedRoutes(app: App, { version }: Parts): void {
  app.get(
    '/openapi.json',
    {
      config: { may: 'anyone' },
      schema: { summary: 'The API as OpenAPI', response: { 200: Type.Object({}, { additionalProperties: true }) } },
    },
    async (_request, reply) => reply.header('cache-control', 'no-cache').send(app.swagger()),
  );

  let page: string | undefined;
  app.get(
    '/docs',
    {
      config: { may: 'anyone' },
      schema: { summary: 'The API as a page', response: { 200: Type.String({ description: 'HTML' }) } },
    },
    async (_request, reply) => {
      page ??= docsPage(app.swagger(), version);
      return reply
        .header('content-security-policy', docsPolicy)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page);
    },
  );
}
