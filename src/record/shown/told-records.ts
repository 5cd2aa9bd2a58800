import { type RawBuilder, sql } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import type { Account } from '../account/index.ts';
import type { AccountBodyRow, AccountRow, OpenTables } from '../schema/index.ts';
import { summaries } from './list-records.ts';
import type { OpenReader } from './read-at.ts';
import { type ToldValues, valuesOfAccount, valuesOfClaim } from './told-values.ts';

/** A claim with whose word it is. */
export interface Telling {
  readonly claim: string;
  readonly report: string | null;
  /** The data set's id. */
  readonly dataset: string | null;
  /** Who first published it; null when nobody says. */
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly source: Source;
  readonly body: Claim;
  /** Hours and parts of a day that its report mentions: where they stand, and their TIMEX. */
  readonly hours: OpenTables['mentioned']['hours'];
}

/** One incident, figure or condition with the claims that count. */
export interface ToldRecord {
  readonly id: string;
  readonly values: ToldValues;
  readonly tellings: readonly Telling[];
}

type Key = Pick<AccountBodyRow, 'record' | 'since' | 'audience'> & Pick<AccountRow, 'grade'>;

async function accountKeys(open: OpenReader, only: readonly string[] | null): Promise<Map<string, Key>> {
  const keys = await open
    .selectFrom('account')
    .select(['record', 'since', 'audience', 'grade'])
    .where('standing', '<>', 'rejected')
    .where(only === null ? sql<boolean>`true` : sql<boolean>`record = any(${only}::text[])`)
    .execute();
  return new Map(keys.map((key) => [key.record, key]));
}

/** Records and claims that a decision which holds is about, and whether it rejects them. */
async function decisionsOn(open: OpenReader, only: readonly string[] | null): Promise<Decided> {
  const { rows } = await sql<{ target: string; rejected: boolean }>`
    select target, bool_or(kind = 'reject') as rejected from aram_open.decision
    where target is not null and (until is null or until > (select aram.as_of()))
      and ${only === null ? sql`true` : sql`target = any(${only}::text[])`} group by target`.execute(open);
  return new Map(rows.map(({ target, rejected }) => [target, rejected ? 'rejected' : 'decided']));
}

type Decided = ReadonlyMap<string, 'rejected' | 'decided'>;

/** What of a claim a telling is made of, and the record it is in. */
export const claimsInRecords: RawBuilder<MemberClaim> = sql`
  select m.record, c.id, c.report, c.dataset, c.publisher, c.published, c.source::text as source, c.body, h.hours
  from aram_open.member m join aram_open.claim c on c.id = m.claim
    left join aram_open.mentioned h on h.reading = c.reading`;

/** Records by their ids as bytes, so that one that is added later has its place among those known. */
export const inOrder: RawBuilder<unknown> = sql`order by m.record collate "C", c.published, c.id`;

export type MemberClaim = Omit<Telling, 'claim' | 'source' | 'hours'> & {
  readonly record: string;
  readonly id: string;
  readonly source: string;
  readonly hours: Telling['hours'] | null;
};

/** A record with all its claims, those that a decision rejects as well. */
interface Claims {
  readonly record: string;
  readonly claims: readonly MemberClaim[];
}

/**
 * Gives records that are not rejected, with the claims that count and what is held to be so. `pages`: rows in order.
 * `only`: records and claims that there may be in them, null: any.
 */
export async function giveRecords(
  open: OpenReader,
  pages: AsyncIterable<readonly MemberClaim[]> | Iterable<readonly MemberClaim[]>,
  only: readonly string[] | null,
  take: (told: ToldRecord) => void,
): Promise<void> {
  const accounts = await accountKeys(open, only);
  const decided = await decisionsOn(open, only);
  let last: readonly MemberClaim[] = [];
  for await (const rows of pages) {
    const records = byRecord([...last, ...rows]);
    // It may go on in the next page.
    last = records.pop()?.claims ?? [];
    for (const told of await withAccounts(open, records, accounts, decided)) take(told);
  }
  for (const told of await withAccounts(open, byRecord(last), accounts, decided)) take(told);
}

function byRecord(rows: readonly MemberClaim[]): Claims[] {
  const records: { readonly record: string; readonly claims: MemberClaim[] }[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    if (last?.record === row.record) last.claims.push(row);
    else records.push({ record: row.record, claims: [row] });
  }
  return records;
}

async function withAccounts(
  open: OpenReader,
  page: readonly Claims[],
  accounts: ReadonlyMap<string, Key>,
  decided: Decided,
): Promise<ToldRecord[]> {
  // One claim that nobody decided on is what the record holds to be so: its account need not be fetched.
  const isPlain = ({ record, claims }: Claims): boolean =>
    claims.length === 1 && !decided.has(record) && !decided.has(claims[0]!.id);
  const keys = page.flatMap((told) => (isPlain(told) ? [] : (accounts.get(told.record) ?? [])));
  const bodies = new Map<string, Account>((await summaries(open, keys)).map((summary) => [summary.id, summary]));
  return page.flatMap((told) => {
    if (!accounts.has(told.record)) return [];
    const counting = told.claims.filter(({ id }) => decided.get(id) !== 'rejected');
    const values = isPlain(told)
      ? valuesOfClaim(counting[0]!.body, accounts.get(told.record)!.grade)
      : valuesOfAccount(bodies.get(told.record));
    return values ? [{ id: told.record, values, tellings: counting.map(tellingOf) }] : [];
  });
}

// A data set's rows have one source: it is read once.
let lastSource = { text: 'null', source: null as Source | null };

function sourceOf(text: string): Source {
  if (lastSource.text !== text || !lastSource.source) lastSource = { text, source: JSON.parse(text) as Source };
  return lastSource.source!;
}

const noHours: Telling['hours'] = [];

const tellingOf = ({ id, report, dataset, publisher, published, source, body, hours }: MemberClaim): Telling => ({
  claim: id,
  report,
  dataset,
  publisher,
  published,
  source: sourceOf(source),
  body,
  hours: hours ?? noHours,
});
