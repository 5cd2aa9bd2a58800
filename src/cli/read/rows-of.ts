import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Columns } from './columns.ts';
import { whyNot } from './files-of.ts';
import type { Job } from './job.ts';

/** Every row of a table as a report to read. */
export async function* rowsOf(name: string, path: string, columns: Columns): AsyncGenerator<Job> {
  let row = 0;
  try {
    for await (const line of createInterface({ input: path === '-' ? process.stdin : createReadStream(path) })) {
      row++;
      if (line.trim() === '') continue;
      yield jobOf(name, row, JSON.parse(line), columns);
    }
  } catch (error) {
    yield { kind: 'broken', name, failure: whyNot(`${name}, row ${row}`, error) };
  }
}

function jobOf(name: string, row: number, cells: Record<string, unknown>, columns: Columns): Job {
  const cell = (column: string): string | null => (cells[column] == null ? null : String(cells[column]));
  const facts = {
    id: cell(columns.id) ?? `${name}:${row}`,
    title: cell(columns.title),
    published: cell(columns.published),
    publisher: cell(columns.publisher),
    url: cell(columns.url),
  };
  return { kind: 'row', name, row, text: cell(columns.text) ?? '', facts };
}
