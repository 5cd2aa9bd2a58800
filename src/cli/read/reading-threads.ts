import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';
import type { Settings } from './settings.ts';

type Answer = (outcomes: readonly Outcome[]) => void;

// The same file as TypeScript in a checkout and as JavaScript in the package.
const threadFile = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

const lost = ({ name }: Job): Outcome => ({
  name,
  output: '',
  failures: [`${name}: the thread reading it ended. Read it alone to see why.`],
});

/** Threads that read side by side. Each has one list of jobs at a time; one that dies is replaced. */
export class ReadingThreads {
  readonly #settings: Settings;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: { jobs: readonly Job[]; answer: Answer }[] = [];

  constructor(number: number, settings: Settings) {
    this.#settings = settings;
    for (let i = 0; i < number; i++) this.#idle.push(this.#start());
  }

  /** Reads a list of jobs. Never rejects: jobs that a dying thread took with it are failures of their own. */
  read(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    return new Promise((answer) => {
      this.#waiting.push({ jobs, answer });
      this.#next();
    });
  }

  close(): void {
    for (const worker of this.#all) void worker.terminate();
    this.#all.clear();
  }

  #start(): Worker {
    const worker = new Worker(threadFile, { workerData: this.#settings });
    this.#all.add(worker);
    return worker;
  }

  #next(): void {
    const worker = this.#idle.length > 0 && this.#waiting.length > 0 ? this.#idle.pop() : undefined;
    if (!worker) return;
    const { jobs, answer } = this.#waiting.shift()!;
    const done = (outcomes: readonly Outcome[], next: Worker): void => {
      worker.off('message', read).off('error', died);
      this.#idle.push(next);
      answer(outcomes);
      this.#next();
    };
    const read = (outcomes: readonly Outcome[]): void => done(outcomes, worker);
    const died = (): void => {
      this.#all.delete(worker);
      done(jobs.map(lost), this.#start());
    };
    worker.on('message', read).on('error', died);
    worker.postMessage(jobs);
  }
}
