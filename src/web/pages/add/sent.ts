import type { ImportDone, ReportAdded, TableAdded } from '../../../api/index.ts';
import type { Reading } from '../../../claims/index.ts';
import { addressOf, type Query, tell } from '../../client/index.ts';
import { type Facts, factsGiven } from './draft.ts';
import { type ImportDraft, importQuery } from './import-draft.ts';

/** What a report is made of: written text, or a file as it is. */
export type Content = { readonly text: string } | { readonly file: File };

/** Sends a report to be kept. Throws `Problem`. */
export const keepReport = (content: Content, facts: Facts): Promise<ReportAdded> =>
  send<ReportAdded>('/reports', content, facts);

/** Lets the server read what the browser could not; nothing is kept. Throws `Problem`. */
export const readThere = (content: Content, facts: Facts): Promise<Reading> =>
  send<Reading>('/readings', content, facts);

/** Sends a table of reports to be kept. `job` is what its progress is told by. Throws `Problem`. */
export const keepTable = (file: File, facts: Facts, job: string): Promise<TableAdded> =>
  send<TableAdded>('/reports', { file }, facts, job);

interface Step {
  readonly dryRun: boolean;
  readonly job: string;
}

/** Sends a data set's table: to be looked through, or to be brought in. Throws `Problem`. */
export function sendTable(file: File, draft: ImportDraft, step: Step): Promise<ImportDone> {
  // Whatever it is, it is sent as it is.
  const content = new Blob([file], { type: 'application/octet-stream' });
  return sendFile<ImportDone>('/imports', importQuery(draft, { ...step }), content, file.name);
}

function send<T>(path: string, content: Content, facts: Facts, job?: string): Promise<T> {
  const given = factsGiven(facts);
  if ('text' in content) return tell<T>('POST', path, { text: content.text, ...given });
  return sendFile<T>(path, { ...given, job }, content.file, content.file.name);
}

function sendFile<T>(path: string, query: Query, content: Blob, name: string): Promise<T> {
  const address = addressOf(path, query).replace(/^\/api/, '');
  return tell<T>('POST', address, content, { 'x-file-name': encodeURIComponent(name) });
}
