import { sql } from 'kysely';
import type { Account } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import { cursorOf, cursorValues } from './cursor.ts';
import type { Page, RecordSummary } from './list-records.ts';
import { readAt, type Standpoint } from './read-at.ts';

/** Two records that may be one: for a person to say. */
export interface OpenDoubt {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly records: readonly [RecordSummary, RecordSummary];
}

/** The queue: the likeliest first. `page.after` goes on after an earlier page's last (`doubtCursor`). */
export function reviewQueue(
  record: Database,
  { limit = 100, offset = 0, after }: Omit<Page, 'order'> = {},
  from: Standpoint = {},
): Promise<OpenDoubt[]> {
  return readAt(record, from, async (open) => {
    const { rows } = await sql<{
      id: string;
      score: number;
      reasons: string[];
      record: string;
      other: string;
      one: Account;
      two: Account;
      s1: number;
      s2: number;
    }>`
      select d.id, d.score, d.reasons, d.record, d.other, one.body as one, a.since as s1, two.body as two, b.since as s2
      from aram_open.doubt d join aram_open.account a on a.record = d.record join aram_open.account b on b.record = d.other
      join aram_open.account_body one on (one.record, one.since, one.audience) = (a.record, a.since, a.audience)
      join aram_open.account_body two on (two.record, two.since, two.audience) = (b.record, b.since, b.audience)
      where ${after === undefined ? sql`true` : beyond(after)}
      order by d.score desc, d.id limit ${limit} offset ${after === undefined ? offset : 0}`.execute(open);
    return rows.map(({ id, score, reasons, ...row }) => ({
      id,
      score,
      reasons,
      records: [
        { id: row.record, revision: row.s1, ...row.one },
        { id: row.other, revision: row.s2, ...row.two },
      ],
    }));
  });
}

/** The place of a doubt in the queue, to go on from. */
export const doubtCursor = ({ score, id }: OpenDoubt): string => cursorOf(score, id);

function beyond(cursor: string) {
  const [score, id] = cursorValues(cursor, ['number', 'string']);
  return sql`d.score <= ${score}::real and (d.score < ${score}::real or d.id > ${id})`;
}

/** How many doubts wait. */
export const countDoubts = (record: Database, from: Standpoint = {}): Promise<number> =>
  readAt(record, from, async (open) => {
    const { rows } = await sql<{ count: number }>`select count(*) from aram_open.doubt d
      join aram_open.account a on a.record = d.record join aram_open.account b on b.record = d.other`.execute(open);
    return rows[0]!.count;
  });
