import { harmless } from './harmless.ts';

export type Cell = string | number | boolean | null;

const needsQuotes = /[",\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell.isWellFormed() ? cell : cell.toWellFormed());
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row as RFC 4180 has it, ending in CR LF. Text that a spreadsheet would run is made harmless. */
export function csvRow(cells: readonly Cell[]): string {
  let row = '';
  for (let at = 0; at < cells.length; at++) row += at === 0 ? cellText(cells[at]!) : `,${cellText(cells[at]!)}`;
  return `${row}\r\n`;
}
