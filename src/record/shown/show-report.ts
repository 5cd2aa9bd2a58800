import { sql } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import type { Passage } from '../../reports/index.ts';
import type { Database } from '../open-record.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
import { notThere } from './show-record.ts';

/** A claim of a report, and what became of it. */
export interface ReportClaim {
  readonly id: string;
  readonly kind: Claim['kind'];
  /** The record it is in. */
  readonly record: string | null;
  readonly said: string;
  /** Its evidence points into the text that is shown, blacked out as it may be. */
  readonly body: Claim;
  readonly source: Source;
  /** What a person decided on the claim itself. */
  readonly standing: 'open' | 'accepted' | 'rejected';
  /** The person who marked it; null when Aram read it. */
  readonly reader: string | null;
}

export interface ReportShown {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly claims: readonly ReportClaim[];
}

/** One report as it came, and where its claims are. */
export function showReport(record: Database, id: string, from: Standpoint = {}): Promise<ReportShown> {
  return readAt(record, from, async (open) => {
    const report = await open
      .selectFrom('report')
      .select(['id', 'title', 'publisher', 'byline', 'url', 'language', 'published', 'copy_of', 'text'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!report) throw notThere(id);
    const { copy_of, ...rest } = report;
    return { ...rest, copyOf: copy_of, passages: await passagesOf(open, id), claims: await claimsOf(open, id) };
  });
}

async function passagesOf(open: OpenReader, report: string): Promise<readonly Passage[]> {
  const reading = await open
    .selectFrom('reading')
    .select('passages')
    .where('report', '=', report)
    .where('reader', 'is', null)
    .executeTakeFirst();
  return reading?.passages ?? [];
}

async function claimsOf(open: OpenReader, report: string): Promise<ReportClaim[]> {
  const { rows } = await sql<ReportClaim>`
    select c.id, c.kind, m.record, c.said, c.body, c.source, g.reader, coalesce((
        select case d.kind when 'accept' then 'accepted' else 'rejected' end from aram_open.decision d
        where d.target = c.id and d.kind in ('accept', 'reject') and (d.until is null or d.until > (select aram.as_of()))
        order by d.revision desc limit 1), 'open') as standing
    from aram_open.told c left join aram_open.member m on m.claim = c.id left join aram_open.reading g on g.id = c.reading
    where c.report = ${report}
    order by (c.body#>>'{evidence,0,start}')::int, c.id`.execute(open);
  return rows;
}
