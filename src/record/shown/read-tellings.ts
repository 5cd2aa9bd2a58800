import { sql } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Source } from '../../reading/index.ts';
import type { Account } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import type { AccountBodyRow, AccountRow, OpenClaim, OpenTables } from '../schema/index.ts';
import { summaries } from './list-records.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';
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

/** A report with every place it names. */
export interface NamingReport {
  readonly id: string;
  /** Who first published it; null when nobody says. */
  readonly publisher: string | null;
  /** EDTF; null when nobody knows. */
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly places: readonly PlaceRef[];
}

/** Who takes what is read, one after another; nothing is kept here. */
export interface TellingsReader {
  dataset(dataset: { readonly id: string; readonly name: string }): void;
  record(told: ToldRecord): void;
  report(report: NamingReport): void;
}

const pageSize = 1000;

/**
 * Goes through all of the record that is not rejected, as of one moment: data sets, reports, then records. Answers the
 * last revision seen, 0 of an empty record: what is made of the same revision, withheld words and standpoint is the
 * same.
 */
export function readTellings(record: Database, from: Standpoint, reader: TellingsReader): Promise<number> {
  return readAt(record, from, async (open) => {
    // Cursors are read to their end.
    await sql`set local cursor_tuple_fraction = 1`.execute(open);
    const named = await open.selectFrom('dataset').select(['id', 'name']).orderBy('id').execute();
    for (const dataset of named) reader.dataset(dataset);
    await readReports(open, reader);
    await readRecords(open, reader);
    const last = await open
      .selectFrom('revision')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst();
    return last?.id ?? 0;
  });
}

/** In the order they were added, so that what is named first stays the first. */
async function readReports(open: OpenReader, reader: TellingsReader): Promise<void> {
  await sql`declare reports no scroll cursor for
    select r.id, coalesce(root.publisher, r.publisher) as publisher, r.published, r.copy_of as "copyOf",
      coalesce(m.places, '[]') as places
    from aram_open.report r left join aram_open.report root on root.id = r.copy_of
      left join aram_open.mentioned m on m.report = r.id
    order by r.since, r.id`.execute(open);
  for (;;) {
    const { rows } = await sql<NamingReport>`fetch ${sql.raw(String(pageSize))} from reports`.execute(open);
    if (rows.length === 0) break;
    for (const row of rows) reader.report(row);
  }
  await sql`close reports`.execute(open);
}

async function readRecords(open: OpenReader, reader: TellingsReader): Promise<void> {
  const accounts = await accountKeys(open);
  const decided = await decisionsOn(open);
  let page: Told[] = [];
  const flush = async (): Promise<void> => {
    for (const told of await withAccounts(open, page, accounts, decided)) reader.record(told);
    page = [];
  };
  for await (const told of byRecord(open)) if (page.push(told) >= pageSize) await flush();
  await flush();
}

type Key = Pick<AccountBodyRow, 'record' | 'since' | 'audience'> & Pick<AccountRow, 'grade'>;

async function accountKeys(open: OpenReader): Promise<Map<string, Key>> {
  const keys = await open
    .selectFrom('account')
    .select(['record', 'since', 'audience', 'grade'])
    .where('standing', '<>', 'rejected')
    .execute();
  return new Map(keys.map((key) => [key.record, key]));
}

/** Records and claims that a decision which holds is about, and whether it rejects them. */
async function decisionsOn(open: OpenReader): Promise<Map<string, 'rejected' | 'decided'>> {
  const { rows } = await sql<{ target: string; rejected: boolean }>`
    select target, bool_or(kind = 'reject') as rejected from aram_open.decision
    where target is not null and (until is null or until > (select aram.as_of())) group by target`.execute(open);
  return new Map(rows.map(({ target, rejected }) => [target, rejected ? 'rejected' : 'decided']));
}

type MemberClaim = Omit<OpenClaim, 'source'> & {
  readonly record: string;
  readonly source: string;
  readonly hours: Telling['hours'] | null;
};

/** A record with all its claims, those that a decision rejects as well. */
interface Told {
  readonly record: string;
  readonly claims: readonly MemberClaim[];
}

/** Every record's claims, by a cursor: one plan for all, and few of them in memory. */
async function* byRecord(open: OpenReader): AsyncGenerator<Told> {
  await sql`declare tellings no scroll cursor for
    select m.record, c.id, c.report, c.dataset, c.kind, c.publisher, c.origin, c.outlet, c.published, c.source::text as source, c.body, h.hours
    from aram_open.member m join aram_open.claim c on c.id = m.claim left join aram_open.mentioned h on h.reading = c.reading
    order by m.record, c.published, c.id`.execute(open);
  const next = () => sql<MemberClaim>`fetch ${sql.raw(String(pageSize))} from tellings`.execute(open);
  let fetched = next();
  let claims: MemberClaim[] = [];
  for (;;) {
    const { rows } = await fetched;
    if (rows.length === 0) break;
    // While these are taken, the database looks up the next.
    fetched = next();
    fetched.catch(() => {});
    for (const row of rows) {
      if (claims.length > 0 && claims[0]!.record !== row.record) {
        yield { record: claims[0]!.record, claims };
        claims = [];
      }
      claims.push(row);
    }
  }
  if (claims.length > 0) yield { record: claims[0]!.record, claims };
  await sql`close tellings`.execute(open);
}

async function withAccounts(
  open: OpenReader,
  page: readonly Told[],
  accounts: ReadonlyMap<string, Key>,
  decided: ReadonlyMap<string, 'rejected' | 'decided'>,
): Promise<ToldRecord[]> {
  // One claim that nobody decided on is what the record holds to be so: its account need not be fetched.
  const isPlain = ({ record, claims }: Told): boolean =>
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
