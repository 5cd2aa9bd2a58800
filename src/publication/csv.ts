export type Cell = string | number | boolean | null;

/** A spreadsheet runs a text cell that starts like a formula; an apostrophe before it keeps it text. */
const startsFormula = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.toWellFormed();
  const harmless = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One row as RFC 4180 has it, ending in CR LF. Text that a spreadsheet would run is made harmless. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;
