import type { Cell, TextColumn } from '../../publication/index.ts';

/** How a kind of thing is listed: for people, and for programs. */
export interface Listing<Row> {
  readonly text: readonly TextColumn<Row>[];
  readonly cells: readonly (readonly [name: string, cell: (row: Row) => Cell])[];
}

export const names = (list: readonly string[]): string => list.join('; ');
