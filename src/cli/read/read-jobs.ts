import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Job, Outcome } from './job.ts';
import { ReadingThreads } from './reading-threads.ts';
import type { Settings } from './settings.ts';

/** Fewer reports than this are read at once, before threads would have started. */
const few = 64;
const mostThreads = 8;
/** How much goes to a thread at a time, in characters of text; a file counts as some pages. */
const handful = 60_000;
/** From here on a report is read in a thread of its own, which may run out of memory without ending the run. */
const large = 1_000_000;

function sizeOf(job: Job): number {
  if (job.kind === 'file') return statSync(job.path, { throwIfNoEntry: false })?.size ?? 0;
  return job.kind === 'row' ? job.text.length : job.kind === 'bytes' ? job.bytes.length : 0;
}

const weightOf = (job: Job): number => (job.kind === 'row' ? job.text.length + 100 : 20_000);

/**
 * Reads jobs and yields their outcomes in the same order. `threads` null: as many as there are cores when there are
 * many reports, none otherwise. Holds no more than a few handfuls of reports in memory.
 */
export async function* readJobs(
  jobs: AsyncIterable<Job>,
  settings: Settings,
  threads: number | null,
): AsyncGenerator<Outcome> {
  if (threads !== 1) {
    const [first, rest] = await split(jobs, threads === null ? few : 2);
    const many = threads ?? Math.min(availableParallelism(), mostThreads);
    yield* rest && many > 1
      ? readInThreads(joined(first, rest), settings, many)
      : readHere(joined(first, rest), settings);
  } else yield* readHere(jobs, settings);
}

async function* readHere(jobs: AsyncIterable<Job>, settings: Settings): AsyncGenerator<Outcome> {
  // Loaded only here, so that a run with threads, a wrong flag or --help does not wait for the world's places.
  const [{ knowledgeOf }, { readJob }] = await Promise.all([import('./knowledge.ts'), import('./read-job.ts')]);
  const known = await knowledgeOf(settings);
  for await (const job of jobs) {
    if (sizeOf(job) < large) yield await readJob(job, settings, known);
    else yield* readInThreads(alone(job), settings, 1);
  }
}

async function* alone(job: Job): AsyncGenerator<Job> {
  yield job;
}

async function* readInThreads(jobs: AsyncIterable<Job>, settings: Settings, number: number): AsyncGenerator<Outcome> {
  const threads = new ReadingThreads(number, settings);
  const asked: Promise<readonly Outcome[]>[] = [];
  try {
    for await (const list of handfuls(jobs)) {
      asked.push(threads.read(list));
      if (asked.length > 2 * number) yield* (await asked.shift())!;
    }
    for (const outcomes of asked) yield* await outcomes;
  } finally {
    threads.close();
  }
}

async function* handfuls(jobs: AsyncIterable<Job>): AsyncGenerator<Job[]> {
  let list: Job[] = [];
  let weight = 0;
  for await (const job of jobs) {
    list.push(job);
    weight += weightOf(job);
    if (weight < handful) continue;
    yield list;
    list = [];
    weight = 0;
  }
  if (list.length > 0) yield list;
}

/** The first jobs, and the rest if there are more. */
async function split(jobs: AsyncIterable<Job>, number: number): Promise<[Job[], AsyncIterator<Job> | null]> {
  const iterator = jobs[Symbol.asyncIterator]();
  const first: Job[] = [];
  while (first.length < number) {
    const next = await iterator.next();
    if (next.done) return [first, null];
    first.push(next.value);
  }
  return [first, iterator];
}

async function* joined(first: readonly Job[], rest: AsyncIterator<Job> | null): AsyncGenerator<Job> {
  yield* first;
  for (let next = await rest?.next(); next && !next.done; next = await rest!.next()) yield next.value;
}
