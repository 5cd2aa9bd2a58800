import { Zip, ZipDeflate } from 'fflate';
import { utf8Chunks } from '../bytes.ts';
import type { Table } from '../table.ts';
import { sheetPath, workbookParts } from './parts.ts';
import { sheetXml } from './sheet.ts';

// A moment for the files inside, always the same, so that the same record gives the same bytes.
const moment = '1980-01-01T12:00:00';

/**
 * A table as a workbook (Office Open XML), compressed as its rows come. Made here over fflate: of the libraries that
 * write one, those that stream bring an archiver and a file system with them, and the light ones hold every row.
 */
export async function* xlsxFile(table: Table, name: string): AsyncGenerator<Uint8Array> {
  const done: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    done.push(chunk);
  });
  const rows = table.rows[Symbol.asyncIterator]();
  let sheets = 0;
  for (let ended = false; !ended; ) {
    const entry = entryOf(zip, sheetPath(++sheets));
    const xml = sheetXml(table, rows);
    const text = async function* () {
      ended = yield* xml;
    };
    for await (const chunk of utf8Chunks(text())) {
      entry.push(chunk);
      yield* done.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  const encoder = new TextEncoder();
  for (const [path, xml] of workbookParts(name, sheets)) entryOf(zip, path).push(encoder.encode(xml), true);
  zip.end();
  yield* done;
}

function entryOf(zip: Zip, path: string): ZipDeflate {
  const entry = new ZipDeflate(path, { level: 3 });
  entry.mtime = moment;
  zip.add(entry);
  return entry;
}
