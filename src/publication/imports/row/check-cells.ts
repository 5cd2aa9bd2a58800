import { UnfitRow } from '../reject.ts';
import type { Header } from './header.ts';

// A letter that could not be decoded; or the two or three letters that each Arabic or accented one becomes when UTF-8
// is read as Windows-1252. One such may be somebody's spelling, three in a row are not.
const undecoded = /\ufffd|[\u0080-\u009f]|(?:[ÂÃØÙÚÛâ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]){3}/;
// Something that a spreadsheet was meant to run. A note may begin with a dash, a number with a sign.
const formula = /^\s*(?:=|[+\-@][^\s]*[(|!])/;

/** Refuses a row with cells too few or too many, letters that were not decoded, or formulas. */
export function checkCells(cells: readonly string[], header: Header): void {
  const { names } = header;
  const extra = cells.findIndex((cell, at) => at >= names.length && cell.trim() !== '');
  if (extra >= 0) throw new UnfitRow('too many columns', `has ${cells.length} cells under ${names.length} names`);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell === '') continue;
    const start = cell.charCodeAt(0);
    if ((start < 0x30 || start === 0x3d || start === 0x40) && formula.test(cell))
      throw new UnfitRow('formula', `“${names[at]}” holds a formula`, names[at]!, cell);
    if (undecoded.test(cell))
      throw new UnfitRow(
        'wrong encoding',
        `“${names[at]}” has letters that cannot be read. Save the table as UTF-8`,
        names[at]!,
        cell,
      );
  }
}
