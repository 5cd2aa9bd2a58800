import { acledColumns, ucdpColumns } from '../../codebook/index.ts';
import type { Cell } from '../csv.ts';
import { acledRow } from './acled/row.ts';
import { fitsHxl, hxlColumns } from './hxl/columns.ts';
import type { LeavingOptions, LeftOut } from './leaving.ts';
import { itemColumns } from './own/item-columns.ts';
import { rivalColumns, rivalRows } from './own/rival-columns.ts';
import type { Published } from './published.ts';
import type { Column, Table } from './table.ts';
import { ucdpRow } from './ucdp/row.ts';

/** Which table the items are laid out in. */
export type TableName = 'items' | 'rivals' | 'acled' | 'ucdp' | 'hxl';

type Items = AsyncIterable<Published>;
type Rows = readonly (readonly Cell[])[] | LeftOut;

/** The items laid out as a table, a row at a time. */
export const tables: Readonly<Record<TableName, (items: Items, options: LeavingOptions) => Table>> = {
  items: (items, options) => own(itemColumns, (item) => [cellsOf(itemColumns, item)])(items, options),
  rivals: (items, options) =>
    own(rivalColumns, (item) => rivalRows(item).map((row) => cellsOf(rivalColumns, row)))(items, options),
  hxl: (items, options) => ({
    columns: hxlColumns,
    heads: [hxlColumns.map(({ name }) => name), hxlColumns.map(({ tag }) => tag)],
    rows: rowsOf(items, options, (item) => (fitsHxl(item) ? [cellsOf(hxlColumns, item)] : 'outside this scheme')),
  }),
  acled: scheme(acledColumns, acledRow),
  ucdp: scheme(ucdpColumns, ucdpRow),
};

const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): Cell[] => columns.map(({ value }) => value(row));

function own<Row>(columns: readonly Column<Row>[], rows: (item: Published) => Rows) {
  return (items: Items, options: LeavingOptions): Table => ({
    columns,
    heads: [columns.map(({ name }) => name)],
    rows: rowsOf(items, options, rows),
  });
}

function scheme(names: readonly string[], row: (item: Published) => readonly Cell[] | LeftOut) {
  return (items: Items, options: LeavingOptions): Table => ({
    columns: names.map((name) => ({ name, kind: 'text' })),
    heads: [names],
    rows: rowsOf(items, options, (item) => {
      const cells = row(item);
      return typeof cells === 'string' ? cells : [cells];
    }),
  });
}

async function* rowsOf(items: Items, { onLeftOut }: LeavingOptions, layOut: (item: Published) => Rows) {
  for await (const item of items) {
    const rows = layOut(item);
    if (typeof rows === 'string') onLeftOut?.(item, rows);
    else yield* rows;
  }
}
