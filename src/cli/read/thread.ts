import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './job.ts';
import { knowledgeOf } from './knowledge.ts';
import { readJob } from './read-job.ts';
import type { Settings } from './settings.ts';

// A thread that reads: it is sent lists of jobs, and answers each with the list of their outcomes.
const settings = workerData as Settings;
const known = knowledgeOf(settings);

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await readJob(job, settings, await known));
  parentPort?.postMessage(outcomes);
});
