import type { Command } from 'commander';
import { WrongUse } from '../wrong-use.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { type Flags, readFlags } from './flags.ts';
import { inputsOf, settingsOf } from './inputs-of.ts';
import { type Inputs, jobsOf } from './jobs-of.ts';
import { checkOutput, severalPages } from './output-place.ts';
import { Progress } from './progress.ts';
import { readJobs } from './read-jobs.ts';
import type { Settings } from './settings.ts';
import { frameOf } from './show.ts';
import { fileSink, folderSink, type Sink, standardOutput } from './sink.ts';

/** `aram read`: reads everything named, writes as it goes, and tells of what could not be read. */
export const readCommand = (): Command => readFlags().action(run);

async function run(named: readonly string[], flags: Flags): Promise<void> {
  const inputs = inputsOf(named, flags);
  const settings = settingsOf(inputs, flags);
  if (settings.format === 'html' && settings.several && flags.output === undefined) throw new WrongUse(severalPages);
  const known = [...inputs.files, ...inputs.tables, ...settings.gazetteers, ...settings.actors];
  if (flags.output !== undefined) checkOutput(flags.output, known, settings.format === 'html' && settings.several);
  await checkKnowledge(settings);
  const failed = await readInto(await sinkOf(settings, flags.output), inputs, settings, flags.jobs ?? null);
  if (failed) process.exitCode = 1;
}

async function readInto(sink: Sink, inputs: Inputs, settings: Settings, threads: number | null): Promise<boolean> {
  const progress = new Progress();
  let failed = false;
  for await (const { name, output, failures } of readJobs(jobsOf(inputs), settings, threads)) {
    progress.step();
    if (failures.length > 0) progress.clear();
    for (const failure of failures) process.stderr.write(`aram: ${failure}\n`);
    failed ||= failures.length > 0;
    if (output !== '') await sink.write(name, output);
  }
  progress.clear();
  await sink.close();
  return failed;
}

async function sinkOf(settings: Settings, output: string | undefined): Promise<Sink> {
  if (output === undefined) return standardOutput(frameOf(settings));
  return settings.format === 'html' && settings.several ? folderSink(output) : fileSink(output, frameOf(settings));
}
