import type { Database } from '../open-record.ts';
import { readAt, type Standpoint } from './read-at.ts';
import { notThere } from './show-record.ts';

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
  readonly claims: readonly {
    readonly id: string;
    readonly kind: string;
    readonly record: string | null;
    readonly said: string;
  }[];
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
    const claims = await open
      .selectFrom('claim')
      .leftJoin('member', 'member.claim', 'claim.id')
      .select(['claim.id', 'kind', 'member.record', 'said'])
      .where('claim.report', '=', id)
      .orderBy('claim.id')
      .execute();
    const { copy_of, ...rest } = report;
    return { ...rest, copyOf: copy_of, claims };
  });
}
