import { atomFile } from './atom/atom-file.ts';
import { csvFile } from './csv-file.ts';
import { geojsonFile } from './geojson.ts';
import { type LeavingOptions, leaving } from './leaving.ts';
import { ndjsonFile } from './ndjson.ts';
import { parquetFile } from './parquet.ts';
import type { Published } from './published.ts';
import { tables } from './tables.ts';
import { xlsxFile } from './xlsx/xlsx-file.ts';

/** What a record can leave as. `csv`, `xlsx` and `parquet` have a row an item, the `-rivals` ones a row a number told; `atom` the 500 last changed. */
export const formats = [
  'acled',
  'ucdp',
  'hxl',
  'geojson',
  'csv',
  'csv-rivals',
  'xlsx',
  'xlsx-rivals',
  'parquet',
  'parquet-rivals',
  'ndjson',
  'atom',
] as const;
export type Format = (typeof formats)[number];

type Writer = (items: AsyncIterable<Published>, options: LeavingOptions) => AsyncIterable<Uint8Array>;

const writers: Readonly<Record<Format, Writer>> = {
  acled: (items, options) => csvFile(tables.acled(items, options)),
  ucdp: (items, options) => csvFile(tables.ucdp(items, options)),
  hxl: (items, options) => csvFile(tables.hxl(items, options)),
  csv: (items, options) => csvFile(tables.items(items, options)),
  'csv-rivals': (items, options) => csvFile(tables.rivals(items, options)),
  xlsx: (items, options) => xlsxFile(tables.items(items, options), 'record'),
  'xlsx-rivals': (items, options) => xlsxFile(tables.rivals(items, options), 'numbers'),
  parquet: (items, options) => parquetFile(tables.items(items, options)),
  'parquet-rivals': (items, options) => parquetFile(tables.rivals(items, options)),
  geojson: geojsonFile,
  ndjson: ndjsonFile,
  atom: atomFile,
};

/**
 * Items as a file of a format, in chunks as they come; memory does not grow with their number. What may not leave
 * stops it with `MayNotLeave`, or is passed over where `onLeftOut` is told of it.
 */
export const write = (
  items: AsyncIterable<Published>,
  format: Format,
  options: LeavingOptions = {},
): AsyncIterable<Uint8Array> => writers[format](leaving(items, options), options);
