import type { Cells } from '../row/cells.ts';
import type { Header } from '../row/header.ts';
import { type Field, fieldNames, fieldTags } from './fields.ts';

/** Which column holds which field. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

const fields = Object.keys(fieldNames) as Field[];

/** The columns by their names: those said, and for the rest those called as such columns are. */
export const columnsByName = (header: Header, said: Columns): Columns =>
  columns((field) => said[field] ?? fieldNames[field].find((name) => header.has(name)));

/** The columns by the hashtags that stand under their names. */
export function columnsByTag(header: Header, tags: readonly string[]): Columns {
  const parts = tags.map((tag) => tag.toLowerCase().replace(/\s/g, '').split('+'));
  const taken = new Set<number>();
  const columnOf = (wanted: string): number => {
    const [tag, ...attributes] = wanted.split('+');
    return parts.findIndex(
      ([own, ...has], at) => own === tag && !taken.has(at) && attributes.every((each) => has.includes(each)),
    );
  };
  return columns((field) => {
    const at = (fieldTags[field] ?? []).map(columnOf).find((found) => found >= 0);
    // A column is one field's: "#event+type+sub" is not the type as well, nor a named division a code.
    if (at !== undefined) taken.add(at);
    return at === undefined ? undefined : header.names[at];
  });
}

// The most telling tags first: "#event+type+sub" before "#event+type", days that something happened before others.
const order: readonly Field[] = [
  ...new Set<Field>(['subtype', 'earliest', 'latest', 'targets', 'place_id', 'perpetrators', ...fields]),
];

const columns = (columnOf: (field: Field) => string | undefined): Columns =>
  Object.fromEntries(
    order.flatMap((field) => {
      const name = columnOf(field);
      return name === undefined ? [] : [[field, name]];
    }),
  );

/** A row's cells by their fields. */
export class FieldCells {
  readonly cells: Cells;
  private readonly columns: Columns;

  constructor(cells: Cells, columns: Columns) {
    this.cells = cells;
    this.columns = columns;
  }

  has(field: Field): boolean {
    return this.columns[field] !== undefined;
  }

  /** The name of a field's column, for messages; the field's own when it has none. */
  column(field: Field): string {
    return this.columns[field] ?? field;
  }

  text(field: Field): string {
    const column = this.columns[field];
    return column === undefined ? '' : this.cells.text(column);
  }

  count(field: Field): number | null {
    const column = this.columns[field];
    return column === undefined ? null : this.cells.count(column);
  }
}
