import { type Cell, csvRow, tableText } from '../../publication/index.ts';
import { paperOf } from '../paper-of.ts';
import { formatOf, type ListFlags } from './list-flags.ts';
import type { Kind, Listed } from './rows-to-list.ts';

/** Pages of rows in the format asked for, a piece at a time. */
export async function* written(
  rows: AsyncIterable<readonly unknown[]>,
  what: Listed,
  { listing, feature }: Kind,
  flags: ListFlags,
): AsyncGenerator<string> {
  const { text, cells } = listing;
  const format = formatOf(flags);
  if (format === 'table') yield* asTable(rows, what, text, flags);
  if (format === 'csv') {
    yield csvRow(cells.map(([name]) => name));
    const cellOf = cells as readonly (readonly [string, (row: unknown) => Cell])[];
    for await (const page of rows) yield page.map((row) => csvRow(cellOf.map(([, cell]) => cell(row)))).join('');
  }
  if (format === 'json') yield* enclosed(rows, '[\n', (row) => JSON.stringify(row), '\n]\n');
  if (format === 'geojson')
    yield* enclosed(
      rows,
      '{"type":"FeatureCollection","features":[\n',
      (row) => JSON.stringify(feature!(row as never)),
      '\n]}\n',
    );
}

async function* asTable(
  rows: AsyncIterable<readonly unknown[]>,
  what: Listed,
  text: Kind['listing']['text'],
  flags: ListFlags,
): AsyncGenerator<string> {
  const shown: unknown[] = [];
  for await (const page of rows) shown.push(...page);
  if (shown.length === 0) return yield `no ${what}\n`;
  yield tableText(paperOf(flags.output === undefined), text, shown as never[]);
  if (flags.limit === undefined && shown.length === 100)
    yield `\nThe first 100. --limit N shows more, --count counts.\n`;
}

async function* enclosed(
  rows: AsyncIterable<readonly unknown[]>,
  before: string,
  each: (row: unknown) => string,
  after: string,
): AsyncGenerator<string> {
  yield before;
  let first = true;
  for await (const page of rows) {
    if (page.length > 0) yield (first ? '' : ',\n') + page.map(each).join(',\n');
    if (page.length > 0) first = false;
  }
  yield after;
}
