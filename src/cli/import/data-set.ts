import { basename, extname } from 'node:path';
import { type DataSet, dataSets } from '../../codebook/index.ts';
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
