import { parentPort, workerData } from 'node:worker_threads';
import { enableCache } from '../compile-cache.ts';
import type { Job } from './job.ts';
import { buffersOf } from './output.ts';
import type { Settings } from './settings.ts';

// A thread that reads: it is sent lists of jobs, and answers each with the list of their outcomes.
enableCache();
const [{ knowledgeOf }, { readJob }] = await Promise.all([import('./knowledge.ts'), import('./read-job.ts')]);
const settings = workerData as Settings;
const known = await knowledgeOf(settings);

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await readJob(job, settings, known));
  parentPort?.postMessage(
    outcomes,
    outcomes.flatMap(({ output }) => buffersOf(output)),
  );
});
