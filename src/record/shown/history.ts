import { sql } from 'kysely';
import type { Account } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
import { notThere } from './show-record.ts';

/** One step in the life of a record. */
export interface Step {
  readonly revision: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly why: string | null;
  readonly decision: {
    readonly kind: string;
    readonly field: string | null;
    readonly value: unknown;
    readonly undone: boolean;
  } | null;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** What the record held to be so from then on; null when nothing. */
  readonly account: Account | null;
}

/** Everything that ever changed a record, the first first. */
export function historyOf(record: Database, id: string, from: Standpoint = {}): Promise<Step[]> {
  return readAt(record, from, async (open) => {
    const steps = await stepsOf(open, id);
    if (steps.length === 0) throw notThere(id);
    return steps;
  });
}

async function stepsOf(open: OpenReader, id: string): Promise<Step[]> {
  const { rows } = await sql<Step>`
    with held as (select m.claim, m.since, m.until from aram.member m
        join lateral (select 1 from aram_open.claim_ever e where e.id = m.claim) seen on true
        where m.record = ${id} and m.since <= aram.as_of()
          and (aram.audience() <> 'leaving' or exists (select from aram_open.claim c where c.id = m.claim))),
      ruled as (select * from aram_open.decision where target = ${id} or target in (select claim from held)),
      steps as (select since as id from held union select until from held where until <= aram.as_of()
        union select revision from ruled
        union select u.revision from aram_open.decision u join ruled on u.undoes = ruled.revision)
    select r.id as revision, r.at, r.who, r.what, d.why,
      case when d.revision is not null then json_build_object('kind', d.kind, 'field', d.field, 'value', d.value,
        'undone', d.until is not null) end as decision,
      array(select claim from held where since = r.id order by claim) as joined,
      array(select claim from held where until = r.id order by claim) as left,
      (select b.body from aram.account a join aram_open.account_body b using (record, since, audience) where a.record = ${id} and a.since <= r.id and (a.until is null or a.until > r.id)
        and a.audience in ('all', aram.audience())) as account
    from steps join aram_open.revision r on r.id = steps.id left join aram_open.decision d on d.revision = r.id
    where not exists (select from aram.withheld w where w.until is null and w.kind = 'record' and w.target = ${id})
      and (aram.audience() <> 'leaving' or exists (select from aram_open.account a where a.record = ${id}))
    order by r.id`.execute(open);
  return rows;
}
