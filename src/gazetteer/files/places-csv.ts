import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { countries } from '../countries.ts';
import type { Place } from '../place.ts';
import { plainName } from '../spelling.ts';
import { type FileProblem, type PlaceFile, position, precisionOf, userPlace } from './place-file.ts';

// Columns by the names people give them; the first that the file has is taken.
const headings = {
  name: ['name', 'place', 'village', 'location'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  within: ['within', 'admin', 'containers', 'in'],
  names: ['names', 'alternative names', 'alternative_names', 'alternatenames', 'aliases', 'other names', 'spellings'],
  kind: ['kind', 'type', 'precision', 'level'],
  country: ['country'],
  source: ['source'],
  relation: ['relation'],
  id: ['id', 'pcode', 'geonameid'],
} as const;

type Column = keyof typeof headings;

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table of places: a column `name`, and if there are any, `lat` and `lon`, `within` (nearest first, parted by
 * `;`), alternative names (parted by `;`), `kind`, `country`, `source`, `relation` and `id`.
 */
export function readPlacesCsv(source: string): PlaceFile {
  const rows = rowsOf(source);
  if ('said' in rows) return { places: [], problems: [rows] };
  const columns = columnsOf(Object.keys(rows[0]?.record ?? {}));
  if (!columns.has('name'))
    return { places: [], problems: [{ row: 1, column: 'name', said: 'missing: no such column' }] };
  const places: Place[] = [];
  const problems: FileProblem[] = [];
  for (const { record, info } of rows) {
    const read = placeOf((column) => record[columns.get(column) ?? '']?.trim() ?? '');
    if ('said' in read) problems.push({ row: info.lines, ...read });
    else places.push(read);
  }
  return { places, problems };
}

function rowsOf(source: string): readonly Row[] | FileProblem {
  const [first = ''] = source.split('\n', 1);
  const delimiter = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? ',';
  try {
    return parse(source, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    return { row: (error as CsvError & { lines?: number }).lines ?? 0, column: null, said: (error as Error).message };
  }
}

function columnsOf(given: readonly string[]): ReadonlyMap<Column, string> {
  const found = new Map<Column, string>();
  for (const column of Object.keys(headings) as Column[]) {
    const names: readonly string[] = headings[column];
    const name = names
      .map((one) => given.find((heading) => heading.trim().toLowerCase() === one))
      .find((one) => one !== undefined);
    if (name !== undefined) found.set(column, name);
  }
  return found;
}

const parts = (cell: string): string[] =>
  cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function placeOf(cell: (column: Column) => string): Place | { readonly column: string; readonly said: string } {
  const name = cell('name');
  if (name === '') return { column: 'name', said: 'missing' };
  const at = position(cell('lat'), cell('lon'));
  if ('said' in at) return at;
  const within = parts(cell('within'));
  const country = countryOf(cell('country') || (within.at(-1) ?? ''));
  return userPlace({
    id: `user:${cell('id') || [name, ...within].map(plainName).join('/')}`,
    name,
    names: parts(cell('names')),
    precision: precisionOf(cell('kind')),
    within: country && !within.includes(country.name) ? [...within, country.name] : within,
    country: country?.country ?? null,
    ...at,
    source: at.lat === null ? null : cell('source') || 'the list given',
    relation: cell('relation') || null,
  });
}

const byName = new Map(
  [...countries.values()].flatMap((country) =>
    [country.name, ...country.names, country.country!].map((name) => [plainName(name), country]),
  ),
);

const countryOf = (name: string): Place | null => byName.get(plainName(name)) ?? null;
