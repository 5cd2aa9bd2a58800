import { csvRow } from '../csv.ts';
import type { Reject } from './reject.ts';

/** Rejects as CSV: what is wrong, and then the row as it came, so that it can be mended there and imported again. */
export const rejectsHead = (columns: readonly string[]): string =>
  csvRow(['line', 'wrong_column', 'reason', 'said', ...columns]);

export const rejectLine = ({ line, column, reason, said, cells }: Reject): string =>
  csvRow([line, column, reason, said, ...cells]);
