import { asWritten } from '../../harmless.ts';
import { UnfitRow } from '../reject.ts';
import { latinDigits } from './digits.ts';
import type { Header } from './header.ts';

/** More dead, wounded or displaced than this in one row is a slip of the hand. */
const mostPeople = 10_000_000;

/** The cells of one row by the names of their columns. What a cell cannot be is thrown as `UnfitRow`. */
export class Cells {
  readonly header: Header;
  readonly cells: readonly string[];

  constructor(header: Header, cells: readonly string[]) {
    this.header = header;
    this.cells = cells;
  }

  /** What stands in a column; empty when there is no such column. */
  text(column: string): string {
    return asWritten(this.cells[this.header.at(column)] ?? '').trim();
  }

  textOrNull(column: string): string | null {
    return this.text(column) || null;
  }

  needed(column: string): string {
    const text = this.text(column);
    if (text === '') throw new UnfitRow('missing value', `has nothing in “${column}”`, column);
    return text;
  }

  /** How many; null when the cell is empty. `unknown` are numbers that mean that nobody knows, as GTD's -99. */
  count(column: string, unknown: readonly number[] = []): number | null {
    const text = latinDigits(this.text(column));
    if (text === '') return null;
    const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
    const number = /^[+-]?\d+(?:\.0*)?$/.test(plain) ? Number(plain) : Number.NaN;
    if (unknown.includes(number)) return null;
    const refuse = (reason: 'not a number' | 'negative count' | 'impossible count', said: string): never => {
      throw new UnfitRow(reason, `“${column}” ${said}: ${text.slice(0, 40)}`, column, text);
    };
    if (Number.isNaN(number)) return refuse('not a number', 'is no whole number');
    if (number < 0) return refuse('negative count', 'is below zero');
    return number > mostPeople ? refuse('impossible count', 'is more than any event has') : number;
  }

  /** A number of degrees; null when the cell is empty. */
  degrees(column: string): number | null {
    const text = latinDigits(this.text(column));
    if (text === '') return null;
    if (/^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
    throw new UnfitRow(
      'not a number',
      `“${column}” is no number of degrees, with a point: ${text.slice(0, 40)}`,
      column,
      text,
    );
  }
}
