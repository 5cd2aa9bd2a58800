import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { type Reject, rejectLine, rejectsHead } from '../../publication/imports/index.ts';

/** Rows that were not taken, in a file that is made with the first of them. */
export class Rejects {
  readonly #path: string | null;
  readonly #columns: readonly string[];
  #stream: WriteStream | null = null;
  #failure: unknown = null;
  /** The first few, to tell of at once. */
  readonly first: Reject[] = [];
  count = 0;

  /** `path` null: they are counted only. */
  constructor(path: string | null, columns: readonly string[]) {
    this.#path = path;
    this.#columns = columns;
  }

  async add(reject: Reject): Promise<void> {
    this.count++;
    if (this.first.length < 5) this.first.push(reject);
    if (this.#path === null) return;
    if (this.#failure !== null) throw this.#failure;
    this.#stream ??= this.#begin(this.#path);
    if (!this.#stream.write(rejectLine(reject))) await Promise.race([once(this.#stream, 'drain'), this.#failed()]);
  }

  #begin(path: string): WriteStream {
    const stream = createWriteStream(path);
    stream.on('error', (error) => {
      this.#failure = error;
    });
    stream.write(rejectsHead(this.#columns));
    return stream;
  }

  async #failed(): Promise<never> {
    const [error] = await once(this.#stream!, 'error');
    throw error;
  }

  /** The file they are in; null when there is none. */
  async close(): Promise<string | null> {
    if (!this.#stream) return null;
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failure !== null) throw this.#failure;
    return this.#path;
  }
}
