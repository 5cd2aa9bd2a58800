import { incidentTypes } from '../../codebook/index.ts';
import { type Columns, dataSetOf, datasetOf, type Mapping, strangeField } from '../../publication/imports/index.ts';
import { addRows, type Dataset, datasetById, headOf } from '../../record/index.ts';
import type { Asker } from '../access/asker.ts';
import { signature } from '../access/signature.ts';
import type { ImportDone, ImportQuery } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { listenerName } from '../routes/events.ts';

/** More is for `aram import`, which can be cut and begun again. */
const mostRows = 20_000;
/** Few at a time, so that whoever asks something meanwhile waits little. */
const batchSize = 250;

/** Brings a data set's table in, all rows that can be taken or none, or says what would come in. */
export async function importUpload(
  content: Uint8Array,
  file: string,
  query: ImportQuery,
  asker: Asker,
  parts: Parts,
): Promise<ImportDone> {
  const { record, importer, changes, head, now } = parts;
  const { as, dryRun = false, job = null, dates = null } = query;
  // Without its ending.
  const set = dataSetOf(file.replace(/\.[^.]+$/, ''), query);
  const mapping = mappingOf(query);
  const today = now().toISOString().slice(0, 10);
  const read = await importer.read({
    content,
    name: file,
    as,
    dataset: set,
    mapping,
    dates,
    today,
    rows: !dryRun,
    mostRows,
  });
  const { summary, rejects, rejectsFile } = read;
  const dataset = datasetOf(set);
  const held = await datasetById(record, dataset.id);
  const told = { job, dataset: termsOf(dataset, held), summary, rejects: [...rejects], rejectsFile };
  if (dryRun) return { ...told, done: null };
  const tell = (done: number): void => {
    if (job !== null) changes.progress(listenerName(asker), { job, done, total: read.rows.length });
  };
  const { rejected, ...counts } = await addRows(record, dataset, read.rows, signature(asker, parts), {
    whole: true,
    batchSize,
    onBatch: ({ added, known, changed }) => tell(added + known + changed),
  });
  head.reached(await headOf(record));
  return { ...told, done: { ...counts, refused: [...rejected] } };
}

function mappingOf({ column = [], type }: ImportQuery): Mapping {
  const columns = Object.fromEntries(
    column.map((said) => [said.slice(0, said.indexOf('=')), said.slice(said.indexOf('=') + 1)]),
  );
  const strange = strangeField(columns);
  if (strange !== null) throw new Refused('not understood', `column ${strange}`);
  const usual = incidentTypes.find((one) => one === type);
  if (type !== undefined && usual === undefined)
    throw new Refused('no such type', `${type}: one of ${incidentTypes.join(', ')}.`);
  return { columns: columns as Columns, ...(usual && { type: usual }) };
}

/** Of a set that is known the terms are those that were said first, or decided since. */
const termsOf = (said: Dataset, held: Awaited<ReturnType<typeof datasetById>>): ImportDone['dataset'] => ({
  ...said,
  ...(held && { licence: held.licence, mayLeave: held.mayLeave }),
  known: held !== null,
});
