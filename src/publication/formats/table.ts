import type { Cell } from '../csv.ts';

/** What a column holds: text, whole or real numbers, or ISO days. */
export type ColumnKind = 'text' | 'whole' | 'real' | 'day';

export interface Column<Row> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly value: (row: Row) => Cell;
}

/** A table as every tabular writer takes it. `heads` are the lines over the rows; the names alone, as a rule. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  readonly heads: readonly (readonly string[])[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export const column = <Row>(name: string, kind: ColumnKind, value: (row: Row) => Cell): Column<Row> => ({
  name,
  kind,
  value,
});
