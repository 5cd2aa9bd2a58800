import { sql } from 'kysely';
import type { Account } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import { cursorOf, cursorValues } from './cursor.ts';
import type { Page, RecordSummary } from './list-records.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';

/** A record that rests on claims the reader is not sure of: for a person to say whether it stands. */
export interface DoubtfulRecord extends RecordSummary {
  /** Of its surest claim: 0 to 1. */
  readonly confidence: number;
}

/** Below this the reader is wrong as often as right. */
export const doubtfulBelow = 0.5;

/**
 * Records nobody has decided on, read out of reports, whose surest claim is doubtful; with what a page asks of them.
 * Claims the reader is not sure of lead to them by an index: most records have none.
 */
const doubtful = sql`
  select a.record, a.since, a.audience, max((c.body->>'confidence')::real) as confidence
  from aram_open.account a join aram_open.member m on m.record = a.record join aram_open.claim c on c.id = m.claim
  where a.standing = 'open' and a.record = any(array(select held.record from aram.claim unsure
    join aram.member held on held.claim = unsure.id
    where unsure.report is not null and (unsure.body->>'confidence')::real < ${doubtfulBelow}::real))
  group by a.record, a.since, a.audience
  having bool_and(c.report is not null) and max((c.body->>'confidence')::real) < ${doubtfulBelow}::real`;

/** The least sure first. `page.after` goes on after an earlier page's last (`doubtfulCursor`). */
export function doubtfulRecords(
  record: Database,
  { limit = 100, after }: Pick<Page, 'limit' | 'after'> = {},
  from: Standpoint = {},
): Promise<DoubtfulRecord[]> {
  return readAt(record, from, async (open) => {
    const { rows } = await sql<{ record: string; since: number; confidence: number; body: Account }>`
      select d.record, d.since, d.confidence, b.body from (${doubtful}) d
      join aram_open.account_body b on (b.record, b.since, b.audience) = (d.record, d.since, d.audience)
      where ${after === undefined ? sql`true` : beyond(after)}
      order by d.confidence, d.record limit ${limit}`.execute(open);
    return rows.map(({ record: id, since, confidence, body }) => ({ id, revision: since, confidence, ...body }));
  });
}

/** How many there are. */
export const countDoubtful = (record: Database, from: Standpoint = {}): Promise<number> =>
  readAt(record, from, async (open: OpenReader) => {
    const { rows } = await sql<{ count: number }>`select count(*) from (${doubtful}) d`.execute(open);
    return rows[0]!.count;
  });

/** Its place in the queue, to go on from. */
export const doubtfulCursor = ({ confidence, id }: DoubtfulRecord): string => cursorOf(confidence, id);

function beyond(cursor: string) {
  const [confidence, id] = cursorValues(cursor, ['number', 'string']);
  return sql`(d.confidence, d.record) > (${confidence}::real, ${id})`;
}
