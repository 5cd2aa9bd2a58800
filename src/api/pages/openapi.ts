import fastifySwagger from '@fastify/swagger';
import type { App } from '../app.ts';
import { Problem } from '../contract/index.ts';

/** Has every route described as OpenAPI from its schemas. Before the routes. */
export async function describeRoutes(app: App, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Aram',
        version,
        description:
          'A record of what happened in an area in conflict, of how things are said to be, and of how calm each place was. Nothing withheld is in any answer. Refusals are application/problem+json; /api/docs explains their codes.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'aram-session' } },
        schemas: { Problem: Problem as object },
      },
    },
    hideUntagged: false,
    exposeHeadRoutes: false,
    transform: ({ schema, url, route }) => ({ url, schema: { ...schema, ...saying(route.config?.may ?? 'anyone') } }),
  });
}

/** Who may ask, as OpenAPI says it: by a session, or freely. */
const saying = (may: string) => ({
  ...(may !== 'anyone' && { security: [{ session: [] }] }),
  'x-may': may,
});
