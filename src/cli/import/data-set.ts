import { basename, extname } from 'node:path';
import { type DataSet, dataSets } from '../../codebook/index.ts';
import type { Dataset } from '../../record/index.ts';
import { reportId } from '../../reports/index.ts';
import type { ImportFlags } from './import-command.ts';

/** Tables of people's own are told apart by their files. */
const ownTables = new Set(['csv', 'hxl']);

/** What is known of the data set, over what its format tells. */
export function dataSetOf(file: string, flags: ImportFlags): DataSet {
  const usual = dataSets[flags.as];
  const own = file === '-' ? usual.name : basename(file, extname(file));
  return {
    name: flags.name ?? (ownTables.has(flags.as) ? own : usual.name),
    version: flags.release ?? usual.version,
    licence: flags.licence ?? usual.licence,
    mayLeave: flags.mayLeave ?? usual.mayLeave,
  };
}

/** The data set as the record keeps it. Another release is another set: its rows are claims of their own. */
export function keptDataset({ name, version, licence, mayLeave }: DataSet): Dataset {
  const whole = version === null ? name : `${name} ${version}`;
  const letters = whole
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  // A name in another script leaves few letters or none: its own id keeps it apart.
  const id = /[^\p{ASCII}]/u.test(whole)
    ? `${letters}-${reportId(whole).slice(0, 9)}`.replace(/^-/, '')
    : letters || 'table';
  return { id, name: whole, licence, mayLeave };
}
