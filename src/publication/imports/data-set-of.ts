import { type DataSet, dataSets, type ImportShape } from '../../codebook/index.ts';
import { fieldNames } from './shapes/fields.ts';

/** What a person says of a data set beside its rows. */
export interface DataSetSaid {
  readonly as: ImportShape;
  readonly name?: string | undefined;
  readonly release?: string | undefined;
  readonly licence?: string | undefined;
  readonly mayLeave?: boolean | undefined;
}

/** Tables of people's own are told apart by their files. */
const ownTables: ReadonlySet<ImportShape> = new Set(['csv', 'hxl']);

/** What is known of a data set, over what its format tells. `file`: what its file is called, without its ending. */
export function dataSetOf(file: string, { as, name, release, licence, mayLeave }: DataSetSaid): DataSet {
  const usual = dataSets[as];
  return {
    name: name ?? (ownTables.has(as) ? file : usual.name),
    version: release ?? usual.version,
    licence: licence ?? usual.licence,
    mayLeave: mayLeave ?? usual.mayLeave,
  };
}

/** What is wrong with columns that are named by their fields: a field that there is not; null when all are known. */
export function strangeField(columns: Readonly<Record<string, string>>): string | null {
  const stranger = Object.keys(columns).find((field) => !Object.hasOwn(fieldNames, field));
  if (stranger === undefined) return null;
  return `${stranger}: there is no such field. One of: ${Object.keys(fieldNames).join(', ')}.`;
}
