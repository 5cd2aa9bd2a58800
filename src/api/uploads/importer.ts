import { ImportProblem } from '../../publication/imports/index.ts';
import type { TableRead, ToImport } from './importing-thread.ts';
import { UploadThread } from './upload-thread.ts';

/** Reads tables of data sets in a thread of its own; each that waits is held in memory. */
export class Importer {
  readonly #thread = new UploadThread('./importing-thread', {
    what: 'tables',
    mostWaiting: 4,
    problem: ImportProblem,
  });

  /** @throws Refused, ImportProblem */
  read(table: ToImport): Promise<TableRead> {
    return this.#thread.ask<TableRead>(table);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
