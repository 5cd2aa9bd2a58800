import type { CsvError, Parser } from 'csv-parse';
import { ReportProblem } from '../../report-problem.ts';
import type { CellRow } from './cell-rows.ts';

/** How a CSV file parts its cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** More names than this are a mistake of whoever made the file. */
const mostColumns = 10_000;

const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|'];

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Rows of CSV (RFC 4180) under the names in its first line. What parts the cells is told by that line. */
export async function* csvRows(pieces: AsyncIterable<string>, input: string, largest: number): AsyncGenerator<CellRow> {
  const { parse } = await import('csv-parse');
  const ahead = await withFirstLine(pieces);
  const { delimiter, columns } = delimiterOf(ahead.first);
  if (columns > mostColumns)
    throw new ReportProblem(
      'broken table',
      input,
      `has ${columns} columns in its first line; ${mostColumns} is the most. Check its line ends, and what parts its cells.`,
    );
  const skipped: CsvError[] = [];
  const parser: Parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name, at) => name.trim() || `column ${at + 1}`),
    delimiter,
    info: true,
    max_record_size: largest,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  parser.on('skip', (error: CsvError) => skipped.push(error));
  const fed = feed(parser, ahead.pieces);
  let line = 2;
  // The parser counts a line end of two characters twice where it stands inside quotation marks.
  let twice = 0;
  try {
    for await (const { record, info } of parsedBy(parser)) {
      // The parser is ahead of its reader: a row it skipped waits for its turn.
      while (skipped[0] && Number(skipped[0].lines) - twice <= line) yield brokenRow(skipped.shift()!, line, input);
      yield { line, cells: record };
      for (const cell of Object.values(record)) twice += cell.split('\r\n').length - 1;
      line = info.lines + 1 - twice;
    }
    for (const error of skipped) yield brokenRow(error, line, input);
    await fed;
  } catch (cause) {
    await fed.catch(() => {});
    throw cause instanceof ReportProblem ? cause : new ReportProblem('broken table', input, saidOf(cause), cause);
  }
}

/** What the parser makes of its pieces. A browser's streams are older than asynchronous iteration. */
const parsedBy = (parser: Parser): AsyncIterable<Parsed> =>
  Symbol.asyncIterator in parser ? (parser as AsyncIterable<Parsed>) : readFrom(parser);

async function* readFrom(parser: Pick<Parser, 'read' | 'on'>): AsyncGenerator<Parsed> {
  let ended = false;
  let failure: unknown = null;
  let wake = (): void => {};
  const woken = (): void => wake();
  parser.on('readable', woken);
  parser.on('end', () => {
    ended = true;
    wake();
  });
  parser.on('error', (error: unknown) => {
    failure = error;
    wake();
  });
  for (;;) {
    const parsed = parser.read() as Parsed | null;
    if (failure) throw failure;
    if (parsed !== null) yield parsed;
    else if (ended) return;
    else
      await new Promise<void>((go) => {
        wake = go;
      });
  }
}

/** Gives the parser its pieces no faster than it takes them. */
async function feed(parser: Parser, pieces: AsyncIterable<string>): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (parser.destroyed) return;
      if (!parser.write(piece)) await drained(parser);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

/** Waits until a parser takes more, or will never. */
const drained = (parser: Parser): Promise<void> =>
  new Promise((go) => {
    const done = () => {
      parser.off('drain', done).off('close', done);
      go();
    };
    parser.on('drain', done).on('close', done);
  });

async function withFirstLine(pieces: AsyncIterable<string>): Promise<{ first: string; pieces: AsyncIterable<string> }> {
  const rest = pieces[Symbol.asyncIterator]();
  let first = '';
  while (!first.includes('\n')) {
    const next = await rest.next();
    if (next.done) break;
    first += next.value;
  }
  async function* all() {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { first: first.slice(0, first.indexOf('\n') < 0 ? undefined : first.indexOf('\n')), pieces: all() };
}

/** What parts the cells of the names: what they have most of outside quotation marks; and how many cells it makes. */
function delimiterOf(names: string): { readonly delimiter: Delimiter; readonly columns: number } {
  const bare = names.replace(/"[^"]*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, columns: 1 + timesIn(bare, delimiter) }));
  return counted.reduce((best, one) => (one.columns > best.columns ? one : best), { delimiter: ',', columns: 1 });
}

/** Counted, not cut: a line may have ten million. */
function timesIn(text: string, delimiter: Delimiter): number {
  let times = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) times++;
  return times;
}

function brokenRow(error: CsvError, line: number, input: string): CellRow {
  const said =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? `the row at line ${line} opens a quotation mark that is never closed; what follows it is lost.`
      : `the row at line ${line} is not CSV: ${error.message}.`;
  return { line, cells: new ReportProblem('broken row', input, said, error) };
}

const saidOf = (cause: unknown): string =>
  `cannot be read as a table: ${cause instanceof Error ? cause.message : String(cause)}. Save it again as CSV (UTF-8).`;
