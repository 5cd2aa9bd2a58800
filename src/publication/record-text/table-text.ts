import { columnsOf, lay, type Paper, unwelcome } from '../reading-text/paper.ts';

/** A column of a table for people. `whole`: never shortened. `right`: numbers. */
export interface TextColumn<Row> {
  readonly head: string;
  readonly of: (row: Row) => string;
  readonly whole?: true;
  readonly right?: true;
  /** Left out where the paper is too narrow. */
  readonly spare?: true;
}

const gap = '  ';
const narrowest = 6;
/** So many columns are enough to know a place or a title by. */
const readable = 16;
/** Rows in columns, no wider than the paper where shortening can help: what is cut ends in "…". */
export function tableText<Row>(paper: Paper, columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const spare = columns.findLast((column) => column.spare);
  if (spare && isCramped(paper, columns, rows))
    return tableText(
      paper,
      columns.filter((column) => column !== spare),
      rows,
    );
  const cells = rows.map((row) => columns.map(({ of }) => of(row).replace(unwelcome, ' ').trim()));
  const widths = widthsFor(paper, columns, cells);
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) => aligned(shortened(text, widths[at]!), widths[at]!, columns[at]!.right ?? false))
      .join(gap)
      .trimEnd();
  const head = line(columns.map(({ head: name }) => name));
  return (
    lay({ ...paper, width: Number.POSITIVE_INFINITY }, [{ text: head, ink: 'dim' }]) +
    cells.map((row) => `${line(row)}\n`).join('')
  );
}

/** Whether something would have to be shortened so far that it is hard to read. */
function isCramped<Row>({ width }: Paper, columns: readonly TextColumn<Row>[], rows: readonly Row[]): boolean {
  const least = columns.map(({ head, of, whole }) =>
    rows.reduce((most, row) => Math.max(most, Math.min(columnsOf(of(row)), whole ? width : readable)), head.length),
  );
  return least.reduce((sum, each) => sum + each, gap.length * (least.length - 1)) > width;
}

/** Widths that hold every cell; the widest that may be shortened give way, one column at a time. */
function widthsFor<Row>(
  { width }: Paper,
  columns: readonly TextColumn<Row>[],
  cells: readonly (readonly string[])[],
): number[] {
  const widths = columns.map(({ head }, at) =>
    cells.reduce((most, row) => Math.max(most, columnsOf(row[at]!)), head.length),
  );
  const total = (): number => widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1));
  for (let over = total() - width; over > 0; over = total() - width) {
    const widest = widths.reduce(
      (best, each, at) => (columns[at]!.whole || (best >= 0 && widths[best]! >= each) ? best : at),
      -1,
    );
    if (widest < 0 || widths[widest]! <= narrowest) break;
    widths[widest] = widths[widest]! - 1;
  }
  return widths;
}

function shortened(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  let columns = 0;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function aligned(text: string, width: number, right: boolean): string {
  const room = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? room + text : text + room;
}
