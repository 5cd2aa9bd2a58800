import type { Cell } from '../../csv.ts';
import { harmless } from '../../harmless.ts';
import type { ColumnKind } from '../table.ts';

/** The most that a cell holds, in UTF-16 units; Excel refuses a file with more. */
const longest = 32_767;
const day = 86_400_000;
// Excel counts days from here, and is a day off before March 1900.
const first = Date.UTC(1899, 11, 30);
const firstRight = '1900-03-01';

/** One cell in a sheet's XML, with the letters of its column. Text is text there, whatever it begins with. */
export function cellXml(cell: Cell, kind: ColumnKind, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (kind === 'day' && cell >= firstRight && /^\d{4}-\d\d-\d\d$/.test(cell))
    return `<c r="${at}" s="1"><v>${(Date.parse(cell) - first) / day}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
}

// A sheet is saved as CSV again by those who get it: there too its text must not run.
const textXml = (text: string): string => escapeXml(cut(harmless(text)));

function cut(text: string): string {
  if (text.length <= longest) return text.toWellFormed();
  return `${text.slice(0, longest - 1).toWellFormed()}…`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Tab and line feed are the only control characters that come through a sheet as they are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that XML forbids
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, and what XML reads as more than itself
const special = /[&<>"_\u0000-\u001f\ufffe\uffff]/;
const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Characters that XML forbids are written `_x0007_`, as Excel does, and so is a text that looks like that. */
export const escapeXml = (text: string): string => (special.test(text) ? escaped(text) : text);

const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(forbidden, (sign) => `_x${hex(sign)}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign]!);

/** The letters of a column, the first being 0: A, B … Z, AA. */
export function lettersOf(column: number): string {
  const rest = column % 26;
  const before = column < 26 ? '' : lettersOf((column - rest) / 26 - 1);
  return before + String.fromCharCode(65 + rest);
}
