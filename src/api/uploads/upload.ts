import type { IncomingHttpHeaders } from 'node:http';
import { isTableName, type ReportFacts } from '../../reports/index.ts';
import type { FileQuery, ReportGiven } from '../contract/index.ts';
import { Refused } from '../problems.ts';
import { factsOf, fileNameOf } from './facts-of.ts';

/** What was sent to be read. */
export interface Upload {
  readonly content: string | Uint8Array;
  /** What it is called in messages. */
  readonly name: string;
  readonly facts: ReportFacts;
  readonly place: string | null;
  /** A row a report. */
  readonly isTable: boolean;
}

const tableTypes = /^(?:text\/(?:csv|tab-separated-values)|application\/(?:x-ndjson|jsonl|ndjson))\b/;

/** What a request sends: a report as JSON, or a file as it is. */
export function uploadOf(body: unknown, query: FileQuery, headers: IncomingHttpHeaders): Upload {
  if (body === undefined || body === null) throw new Refused('body broken', 'Nothing was sent.');
  const given = Buffer.isBuffer(body) ? query : (body as ReportGiven);
  const facts = factsOf(given);
  if (facts.published && !isPublished(facts.published))
    throw new Refused('not a day', `${facts.published}: write a year, a month or a day: 2022, 2022-02, 2022-02-27.`);
  const place = given.place?.trim() || null;
  if (!Buffer.isBuffer(body))
    return { content: (body as ReportGiven).text, name: 'the text', facts, place, isTable: false };
  const name = fileNameOf([headers['x-file-name']].flat()[0]);
  const isTable = isTableName(name) || tableTypes.test(headers['content-type'] ?? '');
  return { content: body, name, facts, place, isTable };
}

/** A year, a month or a day of the calendar. */
export function isPublished(written: string): boolean {
  if (!/^[12]\d{3}(-\d\d(-\d\d)?)?$/.test(written)) return false;
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(written);
}
