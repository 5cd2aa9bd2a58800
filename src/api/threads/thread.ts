import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread sends back for one question. `refused`: why not, to be told to whoever asked. */
export type Reply<A> = { readonly id: number; readonly answer: A } | { readonly id: number; readonly refused: Refusal };

/** A refusal on its way between threads, which errors do not travel whole. */
export interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** The thread ended before it could answer: it ran out of memory, or took too long. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/**
 * A thread that answers questions one after the other, so that long work keeps nobody else waiting. It starts when it
 * is first asked, and anew when it dies; what it was asked then fails.
 */
export class Thread {
  readonly #file: URL;
  readonly #data: unknown;
  readonly #limit: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;
  #last = 0;
  #closed = false;

  /** `file` without its ending: TypeScript in a checkout, JavaScript in the package. `limit`: milliseconds an answer may take. */
  constructor(file: string, from: string, data: unknown, limit: number) {
    this.#file = new URL(`${file}${extname(from)}`, from);
    this.#data = data;
    this.#limit = limit;
  }

  /** How many questions wait for their answers. */
  get waiting(): number {
    return this.#waiting.size;
  }

  ask<A>(question: unknown): Promise<A> {
    if (this.#closed) return Promise.reject(new ThreadLost('the thread was closed'));
    return new Promise<A>((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#started().postMessage({ id, question });
      this.#watch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#fail(new ThreadLost('the thread was closed'));
    await this.#worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#file, { workerData: this.#data });
    worker.on('message', (reply: Reply<never>) => this.#take(reply));
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, new ThreadLost('the thread ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #take(reply: Reply<never>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#watch();
    if ('answer' in reply) waiting?.resolve(reply.answer);
    else waiting?.reject(reply.refused);
  }

  /** The one it works on is the oldest. */
  #watch(): void {
    if (this.#timer || this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => void this.#worker?.terminate(), this.#limit);
    this.#timer.unref();
  }

  #lost(worker: Worker, error: unknown): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#fail(new ThreadLost(String(error)));
  }

  #fail(error: unknown): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
