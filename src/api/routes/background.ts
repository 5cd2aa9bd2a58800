import fastifyStatic from '@fastify/static';
import { Type } from 'typebox';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

/** The PMTiles file that maps are drawn over, piece by piece as a map asks for it. */
export function backgroundRoutes(app: App, { background }: Parts): void {
  app.register(async (files) => {
    if (background?.kind === 'file') await files.register(fastifyStatic, { root: background.folder, serve: false });
    files.get(
      '/background.pmtiles',
      {
        config: { may: 'reader' },
        schema: {
          summary: 'The file of map tiles, where the server has one; by ranges',
          response: {
            200: { description: 'PMTiles', content: { 'application/vnd.pmtiles': { schema: Type.String() } } },
          },
        },
      },
      async (_request, reply) => {
        if (background?.kind !== 'file') throw new Refused('no such page', 'This server has no tiles of its own.');
        return reply.type('application/vnd.pmtiles').sendFile(background.name, { maxAge: '1h' });
      },
    );
  });
}
