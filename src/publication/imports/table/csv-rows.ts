import type { RejectReason } from '../reject.ts';
import { type BrokenRow, longestRow, mostColumns, type TableRow, tooManyColumns } from './table-row.ts';

type Rows = (TableRow | BrokenRow)[];

const delimiters = ['\t', ';', ',', '|'] as const;

/** What parts the cells: what the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const bare = text.slice(0, Math.min(end < 0 ? text.length : end, longestRow)).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => cellsBetween(bare, 0, bare.length, delimiter));
  const most = Math.max(...counts);
  return most === 1 ? ',' : delimiters[counts.indexOf(most)]!;
}

/**
 * Rows of CSV (RFC 4180), many at a time as their text comes. A row that is not CSV is named, and reading goes on with
 * the line after the one it begins in. Reads about five times as many rows a second as csv-parse, whose pace alone is below
 * what imports need, and holds no more than one piece and one row.
 */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<Rows> {
  let splitter: Splitter | undefined;
  let start = '';
  for await (const piece of pieces) {
    start += piece;
    if (!splitter && !start.includes('\n') && start.length < longestRow) continue;
    splitter ??= new Splitter(delimiterOf(start));
    yield splitter.take(start, false);
    start = '';
  }
  splitter ??= new Splitter(delimiterOf(start));
  yield splitter.take(start, true);
}

/** Splits text that comes in pieces. `take` gives the rows that are whole by now. */
class Splitter {
  private readonly delimiter: string;
  private text = '';
  private at = 0;
  private line = 1;
  /** The rest of a row too long to keep is passed over, up to its end of line. */
  private passing = false;
  /** Where the row that `quotedRow` has just read ends. */
  private end = 0;

  /** The next quotation mark from `at` on, once looked for. */
  private quote = -1;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  take(piece: string, last: boolean): Rows {
    this.text = this.at < this.text.length ? this.text.slice(this.at) + piece : piece;
    this.at = 0;
    this.quote = -1;
    const rows: Rows = [];
    while (this.at < this.text.length) {
      const row = this.row(last);
      if (row === 'wait') break;
      if (row) rows.push(row);
    }
    return rows;
  }

  /** The next row; null for a line with nothing on it. */
  private row(last: boolean): TableRow | BrokenRow | null | 'wait' {
    const { text, at, line } = this;
    const feed = text.indexOf('\n', at);
    if (this.passing) return this.passOver(feed);
    const ends = feed >= 0 ? feed : text.length;
    if (this.nextQuote() >= ends) {
      if (feed < 0 && !last) return ends - at > longestRow ? this.tooLong() : 'wait';
      if (ends - at > longestRow) return this.tooLong();
      const plain = text.slice(at, text.charCodeAt(ends - 1) === 13 && ends > at ? ends - 1 : ends);
      this.move(ends);
      return plain.trim() === '' ? null : this.checked({ line, cells: plain.split(this.delimiter) });
    }
    const cells = this.quotedRow(last);
    if (cells === 'too many')
      return this.broken(`has more than ${mostColumns} cells, the most in a row`, 'too many columns');
    if (cells === 'wait') return text.length - at > longestRow ? this.broken(unclosed) : 'wait';
    if (typeof cells === 'string') return this.broken(cells);
    for (let feeds = text.indexOf('\n', at); feeds >= 0 && feeds < this.end; feeds = text.indexOf('\n', feeds + 1))
      this.line++;
    this.move(this.end);
    return this.checked({ line, cells });
  }

  /** Looked for once, not from every row anew. */
  private nextQuote(): number {
    if (this.quote < this.at) {
      const found = this.text.indexOf('"', this.at);
      this.quote = found < 0 ? this.text.length : found;
    }
    return this.quote;
  }

  /** The cells of a row with quotation marks, what is wrong with it, `too many` of them, or `wait`. */
  private quotedRow(last: boolean): string[] | string {
    const { text, delimiter } = this;
    const cells: string[] = [];
    let at = this.at;
    for (;;) {
      if (text.charCodeAt(at) === 34) {
        const close = this.closing(at + 1);
        if (close < 0 || (close + 1 >= text.length && !last)) return close < 0 && last ? unclosed : 'wait';
        const inner = text.slice(at + 1, close);
        cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        at = close + 1;
      } else {
        const end = this.plainEnd(at);
        if (end === text.length && !last) return 'wait';
        const bare = text.charCodeAt(end - 1) === 13 && end > at && text[end] !== delimiter ? end - 1 : end;
        cells.push(text.slice(at, bare));
        at = end;
      }
      if (cells.length > mostColumns) return 'too many';
      if (text[at] === delimiter) {
        at++;
        continue;
      }
      if (text[at] === '\r' && at + 1 >= text.length && !last) return 'wait';
      if (text[at] === '\r') at++;
      if (at < text.length && text[at] !== '\n') return afterClosing;
      this.end = at;
      return cells;
    }
  }

  /** Where a quoted cell closes; -1 when it does not so far. */
  private closing(from: number): number {
    const { text } = this;
    let at = text.indexOf('"', from);
    while (at >= 0 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
    return at;
  }

  private plainEnd(from: number): number {
    const { text, delimiter } = this;
    let at = from;
    while (at < text.length && text[at] !== delimiter && text.charCodeAt(at) !== 10) at++;
    return at;
  }

  /** Goes on behind the end of line at `end`. */
  private move(end: number): void {
    this.at = end + 1;
    this.line++;
  }

  private broken(said: string, reason: RejectReason = 'broken row'): BrokenRow {
    const { line } = this;
    this.skipLine();
    return { line, reason, said };
  }

  /** Goes on behind the line, or, where its end has not come yet, passes over what comes up to it. */
  private skipLine(): void {
    const feed = this.text.indexOf('\n', this.at);
    if (feed >= 0) this.move(feed);
    else {
      this.at = this.text.length;
      this.passing = true;
    }
  }

  private tooLong(): BrokenRow {
    const { line, text, at } = this;
    const feed = text.indexOf('\n', at);
    const count = cellsBetween(text, at, feed < 0 ? text.length : feed, this.delimiter);
    this.skipLine();
    if (count > mostColumns) return { line, reason: 'too many columns', said: tooManyColumns(count) };
    return { line, reason: 'row too long', said: `is longer than ${longestRow} characters` };
  }

  private passOver(feed: number): null {
    if (feed < 0) this.at = this.text.length;
    else {
      this.passing = false;
      this.move(feed);
    }
    return null;
  }

  private checked(row: TableRow): TableRow | BrokenRow {
    const { length } = row.cells;
    if (length <= mostColumns) return row;
    return { line: row.line, reason: 'too many columns', said: tooManyColumns(length) };
  }
}

/** Counted, not cut: a line may have ten million. */
function cellsBetween(text: string, from: number, to: number, delimiter: string): number {
  let count = 1;
  for (let at = text.indexOf(delimiter, from); at >= 0 && at < to; at = text.indexOf(delimiter, at + 1)) count++;
  return count;
}

const unclosed = 'opens a quotation mark that is never closed';
const afterClosing = 'has something between a closing quotation mark and the end of the cell';
