import type { Cell } from '../../csv.ts';
import type { Table } from '../table.ts';
import { cellXml, lettersOf } from './cell.ts';

/** The most rows that a sheet of Excel has. */
export const mostRows = 1_048_576;

const start =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetData>';

/** The XML of one sheet, a row at a time; it ends where the rows do or where a sheet has no more room. */
export async function* sheetXml(
  { columns, heads }: Table,
  rows: AsyncIterator<readonly Cell[]>,
): AsyncGenerator<string, boolean> {
  const letters = columns.map((_, at) => lettersOf(at));
  const rowXml = (cells: readonly Cell[], row: number): string =>
    `<row r="${row}">${cells.map((cell, at) => cellXml(cell, columns[at]!.kind, letters[at]! + row)).join('')}</row>`;
  let row = 0;
  yield start + heads.map((head) => rowXml(head, ++row)).join('');
  while (row < mostRows) {
    const next = await rows.next();
    if (next.done) {
      yield end;
      return true;
    }
    yield rowXml(next.value, ++row);
  }
  yield end;
  return false;
}

const end = '</sheetData></worksheet>';
