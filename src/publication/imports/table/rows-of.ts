import { decodedPieces } from '../../../reports/index.ts';
import { xlsxRows } from '../xlsx/xlsx-rows.ts';
import { csvRows } from './csv-rows.ts';
import type { BrokenRow, TableRow } from './table-row.ts';

/** Rows of a table by what its first bytes are: a workbook (XLSX), or CSV and its kin in whatever encoding. */
export async function* rowsOf(
  source: AsyncIterable<Uint8Array>,
  input: string,
): AsyncGenerator<readonly (TableRow | BrokenRow)[]> {
  const rest = source[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return;
  async function* all() {
    yield first.value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  if (isZip(first.value)) yield* xlsxRows(await gathered(all()), input);
  else yield* csvRows(withoutMark(decodedPieces(all(), input, longestLine)));
}

/** In bytes. A longer line is more than one row gone wrong. */
const longestLine = 64 * 1024 * 1024;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
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
