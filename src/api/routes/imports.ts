import type { App } from '../app.ts';
import { ImportDone, ImportQuery } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { fileNameOf } from '../uploads/facts-of.ts';
import { importUpload } from '../uploads/import-table.ts';

/** A data set's table as a file. `scope` takes bodies as they are. */
export function importRoute(scope: App, parts: Parts, bodyLimit: number): void {
  scope.post(
    '/imports',
    {
      config: { may: 'editor' },
      bodyLimit,
      schema: {
        summary: 'Brings in a data set’s table (CSV, TSV, XLSX, GeoJSON, NDJSON, Parquet), or says what would come in',
        querystring: ImportQuery,
        response: { 200: ImportDone, 201: ImportDone },
      },
    },
    async (request, reply) => {
      const { body, query, headers, asker } = request;
      if (!Buffer.isBuffer(body) || body.length === 0)
        throw new Refused('body broken', 'Send the table as a file, with its name in x-file-name.');
      const done = await importUpload(body, fileNameOf([headers['x-file-name']].flat()[0]), query, asker, parts);
      return reply.code(done.done && done.done.added > 0 ? 201 : 200).send(done);
    },
  );
}
