import type { Reading } from '../../claims/index.ts';
import { addReports } from '../../record/index.ts';
import { type ReportFacts, type Row, rowsOfTable } from '../../reports/index.ts';
import type { Asker } from '../access/asker.ts';
import { signature } from '../access/signature.ts';
import type { TableAdded } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { listenerName } from '../routes/events.ts';
import { isPublished, type Upload } from './upload.ts';

/** More is for `aram add`, which reads in several threads and can be cut and begun again. */
const mostRows = 5000;

interface RowRead {
  readonly line: number;
  readonly reading: Reading;
}

/** Adds the reports of a table: all that can be read, or none when it breaks off. Tells the asker's page how far it is. */
export async function addTable(upload: Upload, job: string | null, asker: Asker, parts: Parts): Promise<TableAdded> {
  const { record, changes, head } = parts;
  const failures: TableAdded['failures'] = [];
  const rows: Row[] = [];
  for await (const row of rowsOfTable(piecesOf(upload.content), { name: upload.name })) {
    if ('problem' in row) failures.push({ line: row.line, said: row.problem.message });
    else rows.push(row);
    if (rows.length > mostRows)
      throw new Refused('too large', `The table has more than ${mostRows} rows. Split it, or use aram add.`);
  }
  const tell = (done: number): void => {
    if (job !== null) changes.progress(listenerName(asker), { job, done, total: rows.length });
  };
  const read: RowRead[] = [];
  for (const row of rows) {
    read.push({ line: row.line, reading: await readRow(row, upload, parts) });
    tell(read.length / 2);
  }
  const readings = read.map(({ reading }) => reading);
  const added = await addReports(record, readings, signature(asker, parts), (soFar) => tell((rows.length + soFar) / 2));
  for (const { revision } of added) if (revision !== null) head.reached(revision);
  const reports = added.map(({ report, outcome, copyOf }, at) => {
    return { line: read[at]!.line, report, known: outcome === 'known', copyOf };
  });
  return { job, reports, failures };
}

/** What the row says of its report; where it says nothing, what was said of the table. */
function readRow({ text, facts, line }: Row, upload: Upload, { reader }: Parts): Promise<Reading> {
  const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
  const all: ReportFacts = {
    ...upload.facts,
    ...told,
    published: publishedIn(facts) ?? upload.facts.published ?? null,
  };
  return reader.read({ content: text, name: `${upload.name}, line ${line}`, facts: all, place: upload.place });
}

/** The day of a timestamp; what is no date is not known. */
function publishedIn({ published }: ReportFacts): string | null {
  const day = (published ?? '').trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/s, '$1');
  return isPublished(day) ? day : null;
}

async function* piecesOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? Buffer.from(content) : content;
}
