import type { Reading } from '../../aram.ts';
import type { AddedReport, Database, Placement } from '../../record/index.ts';
import { reportId } from '../../reports/index.ts';
import type { Job } from '../read/job.ts';
import { type Inputs, jobsOf } from '../read/jobs-of.ts';
import { textOf } from '../read/output.ts';
import { readJobs } from '../read/read-jobs.ts';
import type { Settings } from '../read/settings.ts';

/** What became of one thing to add: where it went, or nothing where it could not be read. */
export interface Added {
  /** The file, or the row of a table. */
  readonly name: string;
  readonly title: string | null;
  readonly report: AddedReport | null;
  readonly placements: readonly Placement[];
  readonly failures: readonly string[];
}

/** Reads everything named and adds it, one report after the other. What is acknowledged is safe. */
export async function* addReports(
  record: Database,
  inputs: Inputs,
  settings: Settings,
  threads: number | null,
  by: { readonly who: string; readonly why: string | null; readonly at: Date },
): AsyncGenerator<Added> {
  const { addReport, placementsOf } = await import('../../record/index.ts');
  const names: string[] = [];
  const jobs = noting(jobsOf(inputs), names);
  for await (const { output, failures } of readJobs(jobs, settings, threads)) {
    const name = names.shift() ?? '';
    if (output === '') yield { name, title: null, report: null, placements: [], failures };
    else {
      const reading = identified((JSON.parse(textOf(output)) as { reading: Reading }).reading, name);
      const report = await addReport(record, reading, { ...by, at: new Date() });
      const placements = report.outcome === 'known' ? [] : await placementsOf(record, report.report);
      yield { name, title: reading.report.title, report, placements, failures };
    }
  }
}

/** Jobs are read in order: their names wait for their readings. */
async function* noting(jobs: AsyncIterable<Job>, names: string[]): AsyncGenerator<Job> {
  for await (const job of jobs) {
    names.push(job.name);
    yield job;
  }
}

/** A report is known by its text, not by what somebody's file is called; a table's own ids stay. */
function identified(reading: Reading, name: string): Reading {
  const { id, text } = reading.report;
  const line = name.replace(/, line (\d+)$/, ':$1');
  return id === name || id === line ? { ...reading, report: { ...reading.report, id: reportId(text) } } : reading;
}
