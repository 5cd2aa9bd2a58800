import type { RejectReason } from '../reject.ts';

/** A row as its file has it. The first line of a file is 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row whose cells cannot be told apart. */
export interface BrokenRow {
  readonly line: number;
  readonly reason: RejectReason;
  readonly said: string;
}

/** More cells than this in a row are a mistake of whoever made the file. */
export const mostColumns = 2000;
/** The longest row, in UTF-16 units. */
export const longestRow = 1 << 20;

export const tooManyColumns = (count: number): string => `has ${count} cells; ${mostColumns} is the most in a row`;
