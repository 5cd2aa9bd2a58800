import { ImportProblem, type ImportProblemCode } from '../../publication/imports/index.ts';
import { Refused } from '../problems.ts';
import { type Refusal, Thread, ThreadLost } from '../threads/thread.ts';
import type { TableRead, ToImport } from './importing-thread.ts';

const limit = 120_000;
// Each is held in memory.
const mostWaiting = 4;

/** Reads tables of data sets in a thread of its own. */
export class Importer {
  readonly #thread = new Thread('../uploads/importing-thread', import.meta.url, null, limit);

  /** @throws Refused, ImportProblem */
  async read(table: ToImport): Promise<TableRead> {
    if (this.#thread.waiting >= mostWaiting)
      throw new Refused('busy', 'Many tables are being read. Try again in a minute.', {}, 60);
    try {
      return await this.#thread.ask<TableRead>(table);
    } catch (error) {
      if (error instanceof ThreadLost)
        throw new Refused('too large', 'It took too long, or more memory than there is, to read it. Split it first.');
      const { name, code, message } = error as Refusal;
      if (name !== 'ImportProblem') throw new Error(message);
      const [input, ...said] = message.split(': ');
      throw new ImportProblem(code as ImportProblemCode, input!, said.join(': '));
    }
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
