import { sql } from 'kysely';
import { type Account, daysOf, tollOf } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import type { AccountBodyRow } from '../schema/index.ts';
import { cursorOf, everything, type Order, stagesAfter } from './cursor.ts';
import { holds, type RecordFilter } from './filter.ts';
import { type OpenReader, readAt, type Standpoint } from './read-at.ts';

/** One incident, figure or condition in a list. */
export interface RecordSummary extends Account {
  readonly id: string;
  readonly revision: number;
}

export interface Page {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** `newest` first by default. */
  readonly order?: Order | undefined;
  /**
   * Goes on after the last of an earlier page of the same order (`recordCursor`), however far down: what was added or
   * changed meanwhile moves nothing. Goes before `offset`.
   */
  readonly after?: string | undefined;
}

/** Lists records, the newest first. */
export function listRecords(
  record: Database,
  filter: RecordFilter = {},
  page: Page = {},
  from: Standpoint = {},
): Promise<RecordSummary[]> {
  return readAt(record, from, async (open) => summaries(open, await keysOfPage(open, filter, page)));
}

/** The place of a record in a list of this order, to go on from (`Page.after`). */
export function recordCursor(last: RecordSummary, order: Order = 'newest'): string {
  const { earliest } = daysOf(last);
  return cursorOf(order === 'deadliest' ? tollOf(last).killed : null, earliest, last.id);
}

async function keysOfPage(
  open: OpenReader,
  filter: RecordFilter,
  { limit = 100, offset = 0, order = 'newest', after }: Page,
): Promise<Key[]> {
  const found: Key[] = [];
  for (const stage of after === undefined ? [everything] : stagesAfter(after, order)) {
    if (found.length >= limit) break;
    let query = open
      .selectFrom('account')
      .select(['record', 'since', 'audience'])
      .where((eb) => holds(eb, filter))
      .where(stage);
    if (order === 'deadliest') query = query.orderBy('killed', (by) => by.desc().nullsLast());
    query = query
      .orderBy('earliest', (by) => (order === 'oldest' ? by.asc().nullsLast() : by.desc().nullsLast()))
      .orderBy('record')
      .limit(limit - found.length);
    found.push(...(await (after === undefined ? query.offset(offset) : query).execute()));
  }
  return found;
}

type Key = Pick<AccountBodyRow, 'record' | 'since' | 'audience'>;

/** What is shown of these accounts, in their order. */
export async function summaries(open: OpenReader, keys: readonly Key[]): Promise<RecordSummary[]> {
  const rows = await open
    .selectFrom('account_body')
    .selectAll()
    .where(sql<boolean>`record = any(${keys.map(({ record }) => record)}::text[])`)
    .execute();
  const bodies = new Map(rows.map((row) => [`${row.record} ${row.since} ${row.audience}`, row.body as Account]));
  return keys.flatMap(({ record: id, since, audience }) => {
    const body = bodies.get(`${id} ${since} ${audience}`);
    return body ? [{ id, revision: since, ...body }] : [];
  });
}

export interface Totals {
  readonly records: number;
  /** Sums of the shown values. */
  readonly killed: number;
}

/** How many records a filter finds, and their dead. */
export function countRecords(record: Database, filter: RecordFilter = {}, from: Standpoint = {}): Promise<Totals> {
  return readAt(record, from, (open) => count(open, filter));
}

/** The same inside a reader's transaction. */
export const count = async (open: OpenReader, filter: RecordFilter): Promise<Totals> =>
  open
    .selectFrom('account')
    .select([sql<number>`count(*)`.as('records'), sql<number>`coalesce(sum(killed), 0)`.as('killed')])
    .where((eb) => holds(eb, filter))
    .executeTakeFirstOrThrow();

/** All records that a filter finds, in pages of a thousand: for what leaves in files. */
export async function* eachRecord(
  record: Database,
  filter: RecordFilter = {},
  from: Standpoint = {},
): AsyncGenerator<RecordSummary> {
  for await (const page of pagesOf(record, filter, from, async (_open, found) => found)) yield* page;
}

const pageSize = 1000;

/** Pages of what a filter finds, each with what belongs to it, read in one transaction. */
export async function* pagesOf<T>(
  record: Database,
  filter: RecordFilter,
  from: Standpoint,
  read: (open: OpenReader, page: readonly RecordSummary[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let after: string | null = '';
  while (after !== null) {
    const reached: string = after;
    const page = await readAt(record, from, async (open) => {
      const rows = await open
        .selectFrom('account')
        .select(['record', 'since', 'audience'])
        .where((eb) => holds(eb, filter))
        .where('record', '>', reached)
        .orderBy('record')
        .limit(pageSize)
        .execute();
      after = rows.length < pageSize ? null : rows.at(-1)!.record;
      return read(open, await summaries(open, rows));
    });
    yield page;
  }
}
