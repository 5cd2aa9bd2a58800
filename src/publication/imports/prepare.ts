import type { ImportShape } from '../../codebook/index.ts';
import { ImportProblem } from './import-problem.ts';
import type { Header } from './row/header.ts';
import { acled } from './shapes/acled.ts';
import { type Mapping, tableShape } from './shapes/csv.ts';
import { columnsByName, columnsByTag } from './shapes/field-cells.ts';
import { gtd } from './shapes/gtd.ts';
import type { Shape } from './shapes/shape.ts';
import { ucdp } from './shapes/ucdp.ts';

const known: Readonly<Partial<Record<ImportShape, Shape>>> = { ucdp, acled, gtd };

/** How a table's rows are read, by its names and, in HXL, the hashtags under them. Refuses a table that lacks columns. */
export function prepare(
  as: ImportShape,
  header: Header,
  tags: readonly string[],
  mapping: Mapping,
  input: string,
): Shape {
  const shape = known[as] ?? ownTable(as, header, tags, mapping, input);
  const missing = shape.needs.filter((group) => !group.some((name) => header.has(name))).map((group) => group[0]!);
  if (missing.length > 0) throw missingColumns(missing, header, input);
  return shape;
}

function ownTable(as: ImportShape, header: Header, tags: readonly string[], mapping: Mapping, input: string): Shape {
  const said = Object.values(mapping.columns ?? {});
  const absent = said.filter((name) => !header.has(name));
  if (absent.length > 0) throw missingColumns(absent, header, input);
  const columns =
    as === 'hxl' ? { ...columnsByTag(header, tags), ...mapping.columns } : columnsByName(header, mapping.columns ?? {});
  const { date, earliest, place, country, admin1, admin2, within, lat } = columns;
  const missing = [
    ...((date ?? earliest) ? [] : ['date']),
    ...((place ?? within ?? country ?? admin1 ?? admin2 ?? lat) ? [] : ['place']),
  ];
  if (missing.length > 0) throw missingColumns(missing, header, input);
  return tableShape(columns, mapping);
}

const missingColumns = (missing: readonly string[], { names }: Header, input: string): ImportProblem =>
  new ImportProblem(
    'missing columns',
    input,
    `has no column ${missing.map((name) => `“${name}”`).join(', ')}. Its columns are: ${names.slice(0, 60).join(', ')}.`,
  );
