import { type BrokenRow, mostColumns, type TableRow, tooManyColumns } from '../table/table-row.ts';
import { brokenWorkbook, partBytes } from './parts.ts';
import { cellText, tagParser } from './tags.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

type Rows = (TableRow | BrokenRow)[];

/**
 * Rows of a workbook's first sheet, many at a time. Days are given as ISO 8601. Where a cell holds a formula, the
 * formula is given, not what it came to. The file itself and its shared texts are held; its rows are not.
 */
export function* xlsxRows(file: Uint8Array, input: string): Generator<Rows> {
  const book = openWorkbook(file, input);
  const sheet = new Sheet(book);
  const decoder = new TextDecoder();
  let any = false;
  for (const bytes of partBytes(file, book.sheet, input)) {
    any = true;
    sheet.parser.write(decoder.decode(bytes, { stream: true }));
    yield sheet.rows.splice(0);
  }
  if (!any) throw brokenWorkbook(input);
  sheet.parser.end(decoder.decode());
  yield sheet.rows;
}

/** Gathers rows as the XML of a sheet comes. */
class Sheet {
  readonly rows: Rows = [];
  private readonly book: Workbook;
  private cells: string[] = [];
  private line = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private within: 'v' | 't' | 'f' | null = null;
  private widest = 0;
  private width = 0;

  constructor(book: Workbook) {
    this.book = book;
  }

  readonly parser = tagParser({
    open: (name, attributes) => this.open(name, attributes),
    text: (words) => {
      if (this.within === 'f') this.formula += words;
      else if (this.within) this.value += words;
    },
    close: (name) => this.close(name),
  });

  private open(name: string, { r, t, s }: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = r ? Number(r) : this.line + 1;
      this.cells = [];
      this.column = -1;
      this.widest = 0;
    } else if (name === 'c') {
      this.column = r ? columnOf(r) : this.column + 1;
      this.type = t ?? 'n';
      this.style = Number(s ?? 0);
      this.value = '';
      this.formula = null;
    } else if (name === 'v' || name === 't') this.within = name;
    else if (name === 'f') {
      this.within = name;
      this.formula = '';
    }
  }

  private close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.within = null;
    else if (name === 'c') this.keep();
    else if (name === 'row') this.endRow();
  }

  private keep(): void {
    this.widest = Math.max(this.widest, this.column + 1);
    if (this.column >= mostColumns) return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.formula === null ? this.shown() : `=${this.formula}`;
  }

  private endRow(): void {
    const { line, cells, widest } = this;
    if (widest > mostColumns) this.rows.push({ line, reason: 'too many columns', said: tooManyColumns(widest) });
    else if (cells.some((cell) => cell.trim() !== '')) {
      // A sheet leaves out empty cells; its first row says how wide the table is.
      this.width ||= cells.length;
      while (cells.length < this.width) cells.push('');
      this.rows.push({ line, cells });
    }
  }

  private shown(): string {
    const { type, value, book } = this;
    if (type === 's') return book.shared[Number(value)] ?? '';
    if (type === 'inlineStr' || type === 'str') return cellText(value);
    if (type === 'b') return value === '1' ? 'true' : 'false';
    return type === 'n' && book.days.has(this.style) && value !== '' ? dayOf(Number(value), book.from1904) : value;
  }
}

/** The number of a column, the first being 0, in a cell's name: `AB12`. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

const day = 86_400_000;

function dayOf(serial: number, from1904: boolean): string {
  // Excel holds 1900 for a leap year: its days before March 1900 are one further on.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * day));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
