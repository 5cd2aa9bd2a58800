import { harmless } from '../../harmless.ts';
import type { BrokenRow, TableRow } from './table-row.ts';

/** Something with names and values; the first row of a file is 2, as under a line of names. */
export interface NamedValues {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

type Rows = (TableRow | BrokenRow)[];

/** How many objects are looked at to know all names there are. */
const lookedAt = 1000;

/** Objects as the rows of a table: their names first. One with a name that none of the first thousand has is refused. */
export async function* objectRows(objects: AsyncIterable<NamedValues | BrokenRow>): AsyncGenerator<Rows> {
  let names: ReadonlyMap<string, number> | null = null;
  const waiting: (NamedValues | BrokenRow)[] = [];
  const rows = (known: ReadonlyMap<string, number>): Rows =>
    waiting.splice(0).map((object) => ('values' in object ? rowOf(object, known) : object));
  for await (const object of objects) {
    waiting.push(object);
    if (waiting.length < lookedAt) continue;
    if (!names) {
      names = namesOf(waiting);
      yield [headOf(names)];
    }
    yield rows(names);
  }
  if (waiting.length === 0) return;
  if (!names) {
    names = namesOf(waiting);
    yield [headOf(names)];
  }
  yield rows(names);
}

const headOf = (names: ReadonlyMap<string, number>): TableRow => ({ line: 1, cells: [...names.keys()] });

function namesOf(objects: readonly (NamedValues | BrokenRow)[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const object of objects)
    if ('values' in object)
      for (const name of Object.keys(object.values)) if (!names.has(name)) names.set(name, names.size);
  return names;
}

function rowOf({ line, values }: NamedValues, names: ReadonlyMap<string, number>): TableRow | BrokenRow {
  const cells = new Array<string>(names.size).fill('');
  for (const [name, value] of Object.entries(values)) {
    const at = names.get(name);
    if (at === undefined)
      return { line, reason: 'too many columns', said: `has “${name.slice(0, 40)}”, which none of the first rows has` };
    cells[at] = cellOf(value);
  }
  return { line, cells };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '');
  // Text that is told apart from formulas stays text, whatever it begins with.
  if (typeof value === 'string') return harmless(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
