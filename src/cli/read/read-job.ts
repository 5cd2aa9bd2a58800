import { readFile } from 'node:fs/promises';
import { type Knowledge, type Report, readReport } from '../../aram.ts';
import { makeReport, type ReportFacts, reportFromBytes } from '../../reports/index.ts';
import type { Job, Outcome } from './job.ts';
import { outputOf } from './output.ts';
import { datesUnderstood, dayOfTimestamp, isPublicationDate } from './published-argument.ts';
import { largest, type Settings } from './settings.ts';
import { whyNot } from './why-not.ts';

/** Reads one report and shows it in the format asked for. Never throws: what went wrong is in the outcome. */
export async function readJob(job: Job, settings: Settings, known: Knowledge): Promise<Outcome> {
  const { name } = job;
  const failures: string[] = [];
  try {
    const report = await reportOf(job, settings, failures);
    return { name: report?.id ?? name, output: report ? outputOf(readReport(report, known), settings) : '', failures };
  } catch (error) {
    return { name, output: '', failures: [...failures, whyNot(name, error)] };
  }
}

async function reportOf(job: Job, settings: Settings, failures: string[]): Promise<Report | null> {
  if (job.kind === 'broken') {
    failures.push(job.failure);
    return null;
  }
  if (job.kind === 'row') return makeReport(job.text, rowFacts(job, settings, failures));
  const bytes = job.kind === 'file' ? await readFile(job.path) : job.bytes;
  return reportFromBytes(bytes, { ...given(settings), id: job.name, name: job.name, largest });
}

/** What the flags say of every report. */
const given = ({ title, publisher, published }: Settings): ReportFacts => ({ title, publisher, published });

/** What a row says of its report; where it says nothing, what the flags say. */
function rowFacts({ name, facts }: Job & { kind: 'row' }, settings: Settings, failures: string[]): ReportFacts {
  const day = facts.published && dayOfTimestamp(facts.published);
  const understood = !day || isPublicationDate(day);
  if (!understood) {
    const said = `"${day.slice(0, 40)}" is no date Aram understands; the report is read without it`;
    failures.push(`${name}: ${said}. ${datesUnderstood}`);
  }
  return {
    ...facts,
    title: facts.title ?? settings.title,
    publisher: facts.publisher ?? settings.publisher,
    published: (understood && day) || settings.published,
  };
}
