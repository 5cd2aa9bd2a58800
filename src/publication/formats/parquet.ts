import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell } from '../csv.ts';
import type { ColumnKind, Table } from './table.ts';

const rowsAGroup = 10_000;

const typeOf: Readonly<Record<ColumnKind, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

const elementOf = ({ name, kind }: Table['columns'][number]): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...typeOf[kind],
});

/** A table as Parquet, compressed with Snappy, in groups of rows. Counts are 64-bit integers, days are dates. */
export async function* parquetFile({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'Aram' });
  const drained = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  const write = (group: readonly (readonly Cell[])[]) =>
    writer.write({
      columnData: columns.map(({ name, kind }, at) => ({
        name,
        data: group.map((row) => storedValue(row[at]!, kind)),
      })),
      rowGroupSize: rowsAGroup,
    });
  let group: (readonly Cell[])[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowsAGroup) continue;
    await write(group);
    yield drained();
    group = [];
  }
  if (group.length > 0) await write(group);
  await writer.finish();
  yield drained();
}

function storedValue(cell: Cell, kind: ColumnKind): unknown {
  if (cell === null || cell === '') return null;
  if (kind === 'whole') return BigInt(Math.round(Number(cell)));
  if (kind === 'real') return Number(cell);
  return kind === 'day' ? new Date(String(cell)) : String(cell).toWellFormed();
}
