import { createReadStream } from 'node:fs';
import { type Columns, ReportProblem, rowsOfTable } from '../../reports/index.ts';
import type { Job } from './job.ts';
import { largest } from './settings.ts';
import { whyNot } from './why-not.ts';

/** Every row of a table as a report to read, as its bytes come. */
export async function* rowsOf(name: string, path: string, columns: Columns): AsyncGenerator<Job> {
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const row of rowsOfTable(source, { name, columns, largest })) {
      const where = `${name}, line ${row.line}`;
      if ('problem' in row) yield { kind: 'broken', name: where, failure: whyNot(name, row.problem) };
      else yield { kind: 'row', name: where, text: row.text, facts: { id: `${name}:${row.line}`, ...row.facts } };
    }
  } catch (error) {
    yield { kind: 'broken', name, failure: failureOf(name, error) };
  }
}

/** A missing column is mended by a flag, which only the command knows. */
function failureOf(name: string, error: unknown): string {
  const said = whyNot(name, error);
  const column = error instanceof ReportProblem && error.code === 'column missing';
  return column ? `${said} Name them with --text-column, --id-column and so on.` : said;
}
