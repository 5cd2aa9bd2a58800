import { readFile } from 'node:fs/promises';
import { type Knowledge, type Report, readReport } from '../../aram.ts';
import { makeReport, type ReportFacts } from '../../reports/index.ts';
import { whyNot } from './files-of.ts';
import type { Failure, Job, Outcome } from './job.ts';
import { datesUnderstood, dayOfTimestamp, isPublicationDate } from './published-argument.ts';
import type { Settings } from './settings.ts';
import { show } from './show.ts';

/** Reads one report and shows it in the format asked for. Never throws: what went wrong is in the outcome. */
export async function readJob(job: Job, settings: Settings, known: Knowledge): Promise<Outcome> {
  const failures: Failure[] = [];
  try {
    const report = await reportOf(job, settings, failures);
    const output = report ? show(readReport(report, known), settings) : '';
    return { name: job.name, output, failures };
  } catch (error) {
    return { name: job.name, output: '', failures: [...failures, whyNot(whereOf(job), error)] };
  }
}

const whereOf = (job: Job): string => (job.kind === 'row' ? `${job.name}, row ${job.row}` : job.name);

async function reportOf(job: Job, settings: Settings, failures: Failure[]): Promise<Report | null> {
  if (job.kind === 'broken') {
    failures.push(job.failure);
    return null;
  }
  if (job.kind === 'row') return makeReport(job.text, rowFacts(job, settings, failures));
  const bytes = job.kind === 'file' ? await readFile(job.path) : job.bytes;
  return makeReport(new TextDecoder().decode(bytes), { ...given(settings), id: job.name });
}

/** What the flags say of every report. */
const given = ({ title, publisher, published }: Settings): ReportFacts => ({ title, publisher, published });

/** What a row says of its report; where it says nothing, what the flags say. */
function rowFacts(job: Job & { kind: 'row' }, settings: Settings, failures: Failure[]): ReportFacts {
  const { id, title, published, publisher, url } = job.facts;
  const day = published && dayOfTimestamp(published);
  const understood = !day || isPublicationDate(day);
  if (!understood)
    failures.push({
      where: whereOf(job),
      reason: `"${day.slice(0, 40)}" is no date Aram understands; the report is read without it`,
      advice: datesUnderstood,
    });
  return {
    id,
    url,
    title: title || settings.title,
    publisher: publisher || settings.publisher,
    published: (understood && day) || settings.published,
  };
}
