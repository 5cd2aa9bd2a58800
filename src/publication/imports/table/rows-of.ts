import { decodedPieces } from '../../../reports/index.ts';
import { xlsxRows } from '../xlsx/xlsx-rows.ts';
import { csvRows } from './csv-rows.ts';
import { geojsonObjects, ndjsonObjects } from './json-objects.ts';
import { objectRows } from './object-rows.ts';
import { parquetObjects } from './parquet-objects.ts';
import type { BrokenRow, TableRow } from './table-row.ts';

type Rows = readonly (TableRow | BrokenRow)[];

/**
 * Rows of a table by what its first bytes are: a workbook (XLSX), Parquet, GeoJSON, NDJSON, or CSV and its kin in
 * whatever encoding.
 */
export async function* rowsOf(source: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Rows> {
  const rest = source[Symbol.asyncIterator]();
  const { first, ahead } = await looked(rest);
  async function* all() {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  if (isZip(first)) yield* xlsxRows(await gathered(all()), input);
  else if (ahead.startsWith('PAR1')) yield* objectRows(parquetObjects(await gathered(all()), input));
  else yield* textRows(withoutMark(decodedPieces(all(), input, longestLine)), ahead, input);
}

function textRows(pieces: AsyncIterable<string>, ahead: string, input: string): AsyncGenerator<Rows> {
  if (!/^\s*\{/.test(ahead)) return csvRows(pieces);
  const collection =
    /^\s*\{[^\n]*?(?:"type"\s*:\s*"FeatureCollection"|"features"\s*:\s*\[)/.test(ahead) || /^\s*\{\s*\n/.test(ahead);
  return objectRows(collection ? geojsonObjects(pieces, input) : ndjsonObjects(pieces));
}

/** The first bytes, enough to tell formats apart, and their plain letters. */
async function looked(rest: AsyncIterator<Uint8Array>): Promise<{ first: Uint8Array; ahead: string }> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < 512; ) {
    const next = await rest.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const first = joined(parts);
  return { first, ahead: new TextDecoder().decode(first.subarray(0, 4096)).replace(/^\ufeff/, '') };
}

/** In bytes. A longer line is more than one row gone wrong. */
const longestLine = 64 * 1024 * 1024;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true;
  for await (const piece of pieces) {
    yield first ? piece.replace(/^\ufeff/, '') : piece;
    first = false;
  }
}
