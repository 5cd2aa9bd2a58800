/** Something in an HXL table that its standard does not allow. Rows and columns are counted from 1, the names' row being 1. */
export interface HxlFault {
  readonly row: number;
  readonly column: number;
  readonly said: string;
}

// `#tag+attribute+attribute`, HXL 1.1: a letter, then letters, digits and underscores; case does not matter.
const hashtag = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;

/** The hashtags of the HXL core schema 1.1. */
const known = new Set(
  (
    'access activity adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause channel contact country crisis ' +
    'currency date delivery description event frequency geo group impact indicator inneed item loc meta modality need ' +
    'operations org output population program reached region respondee sector service severity state status ' +
    'subsector targeted theme value'
  ).split(' '),
);

type Check = (cell: string) => string | null;

const within = (most: number, cell: string): boolean => cell.trim() !== '' && Math.abs(Number(cell)) <= most;
const checks: readonly (readonly [tag: RegExp, check: Check])[] = [
  [/^#geo\+lat\b/, (cell) => (within(90, cell) ? null : 'is no latitude')],
  [/^#geo\+lon\b/, (cell) => (within(180, cell) ? null : 'is no longitude')],
  [
    /^#date\b/,
    (cell) =>
      /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? null : 'is no ISO 8601 date',
  ],
  [
    /^#(?:affected|inneed|reached|targeted|population)\b/,
    (cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? null : 'is no number of people or things'),
  ],
  [/^#meta\+url\b/, (cell) => (cell.split('; ').every((url) => /^https?:\/\/\S+$/.test(url)) ? null : 'is no address')],
];

/** What is wrong with a table's rows, the first of which are its names and hashtags; empty when it is valid. */
export function hxlFaults(rows: readonly (readonly string[])[]): HxlFault[] {
  const at = rows.findIndex(
    (row) =>
      row.some((cell) => cell.trim() !== '') && row.every((cell) => cell.trim() === '' || hashtag.test(cell.trim())),
  );
  if (at < 0 || at > 24) return [{ row: 1, column: 1, said: 'has no row of hashtags in its first 25 rows' }];
  const tags = rows[at]!.map((tag) => tag.replace(/\s/g, '').toLowerCase());
  const unknown = tags.flatMap((tag, column) =>
    tag === '' || known.has(tag.slice(1).split('+')[0]!)
      ? []
      : [{ row: at + 1, column: column + 1, said: `${tag} is no hashtag of HXL 1.1` }],
  );
  return [...unknown, ...rows.slice(at + 1).flatMap((row, below) => rowFaults(row, tags, at + below + 2))];
}

const rowFaults = (cells: readonly string[], tags: readonly string[], row: number): HxlFault[] =>
  cells.flatMap((cell, column) => {
    if (cell === '') return [];
    const tag = tags[column];
    if (tag === undefined) return [{ row, column: column + 1, said: 'stands beyond the last hashtag' }];
    const said = checks.find(([like]) => like.test(tag))?.[1](cell);
    return said ? [{ row, column: column + 1, said: `“${cell.slice(0, 60)}” ${said}` }] : [];
  });
