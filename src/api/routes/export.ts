import { Readable } from 'node:stream';
import { type Static, Type } from 'typebox';
import { beside, type Format, formats, publishedRecord, write } from '../../publication/formats/index.ts';
import { eachLeaving, originOf } from '../../record/index.ts';
import type { App } from '../app.ts';
import { ExportQuery } from '../contract/index.ts';
import { filterOf } from '../filter-of.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

const types: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  acled: ['csv', 'text/csv; charset=utf-8'],
  ucdp: ['csv', 'text/csv; charset=utf-8'],
  hxl: ['csv', 'text/csv; charset=utf-8'],
  csv: ['csv', 'text/csv; charset=utf-8'],
  'csv-rivals': ['csv', 'text/csv; charset=utf-8'],
  geojson: ['geojson', 'application/geo+json'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  'xlsx-rivals': ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  parquet: ['parquet', 'application/vnd.apache.parquet'],
  'parquet-rivals': ['parquet', 'application/vnd.apache.parquet'],
  ndjson: ['ndjson', 'application/x-ndjson'],
  atom: ['atom', 'application/atom+xml; charset=utf-8'],
};

// Each reads the whole record.
const most = 4;

/** The record as files that analysts use: what may leave, and nothing else. */
export function exportRoutes(app: App, { record }: Parts): void {
  let running = 0;
  app.get(
    '/export',
    {
      config: { may: 'reader', rateLimit: { max: 30 } },
      schema: {
        summary: `The record as a file: ${formats.join(', ')}`,
        querystring: ExportQuery,
        response: { 200: Type.Unsafe<Readable>({ type: 'string', description: 'The file, as it is written.' }) },
      },
    },
    async ({ query }, reply) => {
      const { as, kind, asOf } = query as Static<typeof ExportQuery>;
      const filter = filterOf(query, kind);
      const origin = await originOf(record);
      if (running >= most) throw new Refused('busy', 'Other files are being written. Try again in a minute.', {}, 60);
      running++;
      const items = itemsOf(eachLeaving(record, filter, { asOf }));
      const file = Readable.from(write(items, as, { origin, onLeftOut: () => {} }));
      file.once('close', () => running--);
      const [ending, type] = types[as];
      reply.header('content-disposition', `attachment; filename="aram-${as}.${ending}"`);
      return reply.type(type).send(file);
    },
  );
}

async function* itemsOf(leaving: ReturnType<typeof eachLeaving>) {
  for await (const found of leaving) yield publishedRecord(found, beside(found));
}
