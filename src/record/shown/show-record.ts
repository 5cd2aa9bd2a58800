import { sql } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Account } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import { RecordProblem } from '../record-problem.ts';
import type { OpenClaim } from '../schema/index.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';

/** One claim as it stands beside the others of its record. */
export interface RivalClaim {
  readonly claim: string;
  readonly report: string | null;
  readonly dataset: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Whose word it is. */
  readonly source: OpenClaim['source'];
  /** The sentence it stands in. */
  readonly said: string;
  readonly body: Claim;
  /** Of the same text as an earlier report: no second source. */
  readonly copied: boolean;
  readonly mayLeave: boolean;
  /** Why it is held to be of this record. */
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
}

export interface RecordShown extends Account {
  readonly id: string;
  /** The revision that it is as shown since: what `decide` takes as expected. */
  readonly revision: number;
  readonly rivals: readonly RivalClaim[];
  readonly maybeSame: readonly {
    readonly doubt: string;
    readonly record: string;
    readonly reasons: readonly string[];
  }[];
}

/** One record with every claim side by side. An id of a record that was merged shows the one it became. */
export function showRecord(record: Database, id: string, from: Standpoint = {}): Promise<RecordShown> {
  return readAt(record, from, async (open) => {
    const at = await becomes(open, id);
    const account = await open
      .selectFrom('account')
      .innerJoin('account_body as b', (join) =>
        join
          .onRef('b.record', '=', 'account.record')
          .onRef('b.since', '=', 'account.since')
          .onRef('b.audience', '=', 'account.audience'),
      )
      .select(['b.body', 'b.since'])
      .where('account.record', '=', at)
      .executeTakeFirst();
    if (!account) throw notThere(id);
    return {
      id: at,
      revision: account.since,
      ...(account.body as Account),
      rivals: (await rivalsOf(open, [at], true)).get(at) ?? [],
      maybeSame: await doubtsOn(open, at),
    };
  });
}

export const notThere = (id: string): RecordProblem =>
  new RecordProblem('nothing by that id', id, 'the record holds nothing by that id', 'Look it up with aram list.');

/** The record that this one was merged into: by its claims, or the newer versions of a data set's rows. */
async function becomes(open: OpenReader, id: string): Promise<string> {
  const own = await open.selectFrom('account').select('record').where('record', '=', id).executeTakeFirst();
  if (own) return id;
  const { rows } = await sql<{ record: string }>`
    select now.record from aram.member was join aram.claim said on said.id = was.claim
      left join aram.claim newer on newer.dataset = said.dataset and newer.row_key = said.row_key and newer.until is null
      join aram_open.member now on now.claim in (said.id, newer.id)
    where was.record = ${id} order by was.since limit 1`.execute(open);
  return rows[0]?.record ?? id;
}

const noReasons: readonly string[] = [];

/**
 * The claims of these records, by record. Asked for in two steps, so that a page of many looks up those claims alone;
 * their reasons, which cost most, only where they are told.
 */
export async function rivalsOf(
  open: OpenReader,
  ids: readonly string[],
  withReasons: boolean,
): Promise<Map<string, RivalClaim[]>> {
  const held = open.selectFrom('member').where(sql<boolean>`record = any(${[...ids]}::text[])`);
  const members = withReasons
    ? await held.select(['record', 'claim', 'reasons', 'differences']).execute()
    : (await held.select(['record', 'claim']).execute()).map((member) => ({
        ...member,
        reasons: noReasons,
        differences: noReasons,
      }));
  const memberOf = new Map(members.map(({ claim, ...member }) => [claim, member]));
  const rows = await open
    .selectFrom('claim')
    .leftJoin('report', 'report.id', 'claim.report')
    .select([
      'claim.id',
      'claim.report',
      'dataset',
      'outlet',
      'claim.url',
      'claim.published',
      'source',
      'said',
      'body',
      'may_leave',
      'report.copy_of',
    ])
    .where(sql<boolean>`claim.id = any(${[...memberOf.keys()]}::text[])`)
    .orderBy('claim.published')
    .orderBy('claim.id')
    .execute();
  const rivals = new Map<string, RivalClaim[]>(ids.map((id) => [id, []]));
  for (const { id: claim, may_leave, copy_of, ...row } of rows) {
    const { record, reasons, differences } = memberOf.get(claim)!;
    rivals.get(record)!.push({ claim, ...row, copied: copy_of !== null, mayLeave: may_leave, reasons, differences });
  }
  return rivals;
}

async function doubtsOn(open: OpenReader, id: string): Promise<RecordShown['maybeSame']> {
  const rows = await open
    .selectFrom('doubt')
    .select(['id', 'record', 'other', 'reasons'])
    .where((eb) => eb.or([eb('record', '=', id), eb('other', '=', id)]))
    // What a licence keeps from whoever looks is not named as a doubt either.
    .where((eb) =>
      eb('record', 'in', eb.selectFrom('account as a').select('a.record').whereRef('a.record', '=', 'doubt.record')),
    )
    .where((eb) =>
      eb('other', 'in', eb.selectFrom('account as a').select('a.record').whereRef('a.record', '=', 'doubt.other')),
    )
    .orderBy('score', 'desc')
    .execute();
  return rows.map(({ id: doubt, record, other, reasons }) => ({
    doubt,
    record: record === id ? other : record,
    reasons,
  }));
}
