import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';
import type { Settings } from './settings.ts';

/** What a thread gave: outcomes, or the error it died of. */
type Answer = { readonly outcomes: readonly Outcome[] } | { readonly error: unknown };

// The same file as TypeScript in a checkout and as JavaScript in the package.
const threadFile = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

// With a limit below two gigabytes Node cleans up before the memory in use has doubled, otherwise only when it is fourfold.
const resourceLimits = { maxOldGenerationSizeMb: 2000 };

const lost = ({ name }: Job, error: unknown): Outcome => {
  const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = memory ? 'there is not enough memory to read it. Split it first.' : `reading it failed: ${error}.`;
  return { name, output: '', failures: [`${name}: ${why}`] };
};

/** Threads that read side by side. Each has one list of jobs at a time; one that dies is replaced. */
export class ReadingThreads {
  readonly #settings: Settings;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: { jobs: readonly Job[]; answer: (given: Answer) => void }[] = [];

  constructor(number: number, settings: Settings) {
    this.#settings = settings;
    for (let i = 0; i < number; i++) this.#idle.push(this.#start());
  }

  /** Reads a list of jobs. Never rejects: a job that makes its thread die is a failure, and the others are read. */
  async read(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    const read = await new Promise<Answer>((answer) => {
      this.#waiting.push({ jobs, answer });
      this.#next();
    });
    if ('outcomes' in read) return read.outcomes;
    if (jobs.length === 1) return [lost(jobs[0]!, read.error)];
    return (await Promise.all(jobs.map((job) => this.read([job])))).flat();
  }

  close(): void {
    for (const worker of this.#all) void worker.terminate();
    this.#all.clear();
  }

  #start(): Worker {
    const worker = new Worker(threadFile, { workerData: this.#settings, resourceLimits });
    this.#all.add(worker);
    return worker;
  }

  #next(): void {
    const worker = this.#idle.length > 0 && this.#waiting.length > 0 ? this.#idle.pop() : undefined;
    if (!worker) return;
    const { jobs, answer } = this.#waiting.shift()!;
    const done = (given: Answer, next: Worker): void => {
      worker.off('message', read).off('error', died);
      this.#idle.push(next);
      answer(given);
      this.#next();
    };
    const read = (outcomes: readonly Outcome[]): void => done({ outcomes }, worker);
    const died = (error: unknown): void => {
      this.#all.delete(worker);
      done({ error }, this.#start());
    };
    worker.on('message', read).on('error', died);
    worker.postMessage(jobs);
  }
}
