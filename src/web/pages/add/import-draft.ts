import type { ImportQuery } from '../../../api/index.ts';
import type { Query } from '../../client/index.ts';

/** The columns that a person may name; the others are looked for under their usual names. */
export const columnFields = [
  'date',
  'place',
  'country',
  'type',
  'perpetrators',
  'targets',
  'killed',
  'injured',
  'lat',
  'lon',
  'notes',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** What a person says of a table. What is empty is not said. */
export interface ImportDraft {
  readonly as: ImportQuery['as'];
  readonly columns: Readonly<Partial<Record<ColumnField, string>>>;
  readonly type: string;
  readonly dates: '' | 'dmy' | 'mdy';
  readonly name: string;
  readonly release: string;
  readonly licence: string;
  readonly mayLeave: '' | 'true' | 'false';
}

export const emptyImport: ImportDraft = {
  as: 'csv',
  columns: {},
  type: '',
  dates: '',
  name: '',
  release: '',
  licence: '',
  mayLeave: '',
};

/** Tables in which columns may have any name. */
export const hasOwnColumns = ({ as }: ImportDraft): boolean => as === 'csv' || as === 'hxl';

/** What is asked of the server. */
export function importQuery(draft: ImportDraft, more: Query): Query {
  const { as, columns, type, dates, name, release, licence, mayLeave } = draft;
  const named = Object.entries(columns).flatMap(([field, column]) =>
    column?.trim() ? [`${field}=${column.trim()}`] : [],
  );
  const own = hasOwnColumns(draft) ? { column: named, type } : {};
  const said = { name: name.trim(), release: release.trim(), licence: licence.trim() };
  return { as, dates, mayLeave, ...own, ...said, ...more };
}
