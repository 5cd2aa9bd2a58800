import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { AccountBodyRow } from '../schema/index.ts';
import { type RecordSummary, summaries } from './list-records.ts';
import { readAt, type Standpoint } from './read-at.ts';

/** Where a report's claims went. */
export interface Placement {
  readonly record: RecordSummary;
  /** `new`: nobody told of it before. */
  readonly outcome: 'new' | 'matched';
  /** Why it was matched. */
  readonly reasons: readonly string[];
  readonly maybeSame: readonly { readonly record: string; readonly reasons: readonly string[] }[];
}

type Row = Pick<AccountBodyRow, 'record' | 'since' | 'audience'> & {
  readonly others: boolean;
  readonly reasons: string[];
  readonly doubts: Placement['maybeSame'];
};

/** The records that a report's claims are in: those that it began, those it was matched with, and the doubts on them. */
export function placementsOf(record: Database, report: string, from: Standpoint = {}): Promise<Placement[]> {
  return readAt(record, from, async (open) => {
    const { rows } = await sql<Row>`
      with own as (select m.record, array_agg(distinct reason) filter (where reason is not null) as reasons
        from aram_open.claim c join aram_open.member m on m.claim = c.id left join lateral unnest(m.reasons) reason on true
        where c.report = ${report} group by m.record)
      select a.record, a.since, a.audience, coalesce(own.reasons, '{}') as reasons,
        exists (select from aram_open.member m join aram_open.claim c on c.id = m.claim
          where m.record = own.record and c.report is distinct from ${report}) as others,
        coalesce((select json_agg(json_build_object('record', case when d.record = own.record then d.other else d.record end,
          'reasons', d.reasons) order by d.score desc) from aram_open.doubt d where own.record in (d.record, d.other)), '[]')
          as doubts
      from own join aram_open.account a on a.record = own.record order by a.kind desc, a.record`.execute(open);
    const records = new Map((await summaries(open, rows)).map((summary) => [summary.id, summary]));
    return rows.map(({ record: id, others, reasons, doubts }) => ({
      record: records.get(id)!,
      outcome: others ? 'matched' : 'new',
      reasons,
      maybeSame: doubts,
    }));
  });
}
