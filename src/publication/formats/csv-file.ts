import { csvRow } from '../csv.ts';
import { utf8Chunks } from './bytes.ts';
import type { Table } from './table.ts';

/** A table as CSV: RFC 4180, UTF-8, nothing in it that a spreadsheet would run. */
export function csvFile({ heads, rows }: Table): AsyncGenerator<Uint8Array> {
  async function* lines() {
    for (const head of heads) yield csvRow(head);
    for await (const row of rows) yield csvRow(row);
  }
  return utf8Chunks(lines());
}
