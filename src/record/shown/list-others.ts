import { type Expression, type RawBuilder, sql } from 'kysely';
import { tsquery } from '../account/index.ts';
import type { Database } from '../open-record.ts';
import { cursorOf, cursorValues } from './cursor.ts';
import { holds, type RecordFilter } from './filter.ts';
import type { Page } from './list-records.ts';
import { readAt, type Standpoint } from './read-at.ts';
import { recordsOf, tellsOf } from './telling.ts';

export interface ReportSummary {
  readonly id: string;
  /** The revision that added it. */
  readonly revision: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly claims: number;
}

/** The place of a report in a list, to go on from (`Page.after`). */
export const reportCursor = ({ revision, id }: ReportSummary): string => cursorOf(revision, id);

function addedBefore(cursor: string) {
  const [revision, id] = cursorValues(cursor, ['number', 'string']);
  return sql`r.since <= ${revision} and (r.since < ${revision} or r.id > ${id})`;
}

/** Lists reports, the last added first. `text` finds words in them; `telling`: those that tell of such records. */
export function listReports(
  record: Database,
  text?: string,
  { limit = 100, offset = 0, after }: Page = {},
  from: Standpoint = {},
  telling: RecordFilter = {},
): Promise<ReportSummary[]> {
  const query = text === undefined ? null : tsquery(text);
  return readAt(record, from, async (open) => {
    const tells = tellsOf(open, telling, sql`t.id`);
    // Claims are counted of the page alone.
    const { rows } = await sql<ReportSummary>`
      select page.*, (select count(*) from aram_open.told c where c.report = page.id) as claims from (
        select r.id, r.since as revision, r.title, r.publisher, r.url, r.language, r.published, r.copy_of as "copyOf"
        from aram_open.report r
        ${query === null ? sql`` : sql`join aram.report_words w on w.report = r.id and w.words @@ ${query}::tsquery`}
        where ${tells === null ? sql`true` : sql`r.id in (select t.report from aram_open.claim t where ${tells})`}
          and ${after === undefined ? sql`true` : addedBefore(after)}
        order by r.since desc, r.id limit ${limit} offset ${after === undefined ? offset : 0}) page
      order by page.revision desc, page.id`.execute(open);
    return rows;
  });
}

export interface PlaceSummary {
  readonly place: string;
  /** The place that contains it; empty when none is known. */
  readonly within: readonly string[];
  readonly records: number;
  readonly killed: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Lists places with what the record holds of them, the one with most records first. */
export function listPlaces(
  record: Database,
  filter: RecordFilter = {},
  page: Page = {},
  from: Standpoint = {},
): Promise<PlaceSummary[]> {
  return readAt(record, from, (open) =>
    open
      .selectFrom('account')
      .select([
        sql<string>`place`.as('place'),
        sql<string[]>`case when area is null then '{}' else array[area] end`.as('within'),
        sql<number>`count(*)`.as('records'),
        sql<number>`coalesce(sum(killed), 0)`.as('killed'),
        sql<string | null>`min(earliest)`.as('earliest'),
        sql<string | null>`max(latest)`.as('latest'),
      ])
      .where((eb) => holds(eb, filter))
      .where('place', 'is not', null)
      .groupBy(['place', 'area'])
      .orderBy('records', 'desc')
      .orderBy('place')
      .limit(page.limit ?? 100)
      .offset(page.offset ?? 0)
      .execute(),
  );
}

export interface SourceSummary {
  readonly name: string;
  readonly kind: string;
  readonly anonymous: boolean;
  readonly claims: number;
  readonly outlets: readonly string[];
}

/**
 * Lists who is said to know or say things, the most heard first; a data set is one source. `telling`: only what they say
 * of such records.
 */
export function listSources(
  record: Database,
  page: Page = {},
  from: Standpoint = {},
  telling: RecordFilter = {},
): Promise<SourceSummary[]> {
  return readAt(record, from, async (open) => {
    const window = sql`order by claims desc, name limit ${page.limit ?? 100} offset ${page.offset ?? 0}`;
    const records = recordsOf(open, telling);
    if (records !== null) {
      const { rows: hidden } = await sql`select from aram.withheld where until is null limit 1`.execute(open);
      const told = hidden.length > 0 ? heard(tellsOf(open, telling, sql`c.id`)!) : heardOf(records);
      return (await sql<SourceSummary>`${told} ${window}`.execute(open)).rows;
    }
    const { rows } = await sql<SourceSummary>`${heard(sql`c.report is not null`)}
      union all select d.name, 'data set', false, rows - hidden, array[d.name]
      from aram_open.dataset d, lateral (select count(*) as rows from aram.claim c where c.dataset = d.id
          and c.since <= (select aram.as_of()) and (c.until is null or c.until > (select aram.as_of()))) all_rows,
        lateral (select count(distinct c.id) as hidden from aram.withheld w left join aram.member m on m.record = w.target
            and m.until is null join aram.claim c on c.id in (w.target, m.claim)
          where w.until is null and w.kind in ('claim', 'record') and c.dataset = d.id
            and c.since <= (select aram.as_of()) and (c.until is null or c.until > (select aram.as_of()))) held_back
      where (select aram.audience()) <> 'leaving' or d.may_leave
      ${window}`.execute(open);
    return rows;
  });
}

/**
 * Who says the claims of these records, where nothing is withheld. Rows of a data set are called after it and are
 * counted by that, without being read; unless a report has the name as well.
 */
const heardOf = (records: RawBuilder<unknown> | Expression<unknown>) => sql`
  with held as materialized (select m.claim, split_part(m.claim, '.', 1) as called from (${records}) found
      join aram.member m on m.record = found.record
      where m.since <= (select aram.as_of()) and (m.until is null or m.until > (select aram.as_of()))),
    rows as materialized (select d.id, d.name, d.may_leave, count(*) as claims from held join aram_open.dataset d on d.id = held.called
      where not exists (select from aram.report r where r.id = d.id) group by d.id, d.name, d.may_leave)
  select name, 'data set' as kind, false as anonymous, claims, array[name] as outlets from rows
    where (select aram.audience()) <> 'leaving' or may_leave
  union all ${heard(sql`c.id = any(array(select claim from held where called not in (select id from rows)))`)}`;

/** Who says these claims: those of one source and outlet are counted before anything is read out of the source. */
const heard = (which: RawBuilder<unknown>) => sql`
  select coalesce(case when kind in ('publisher', 'data set') then outlet end, name, description) as name, kind, anonymous,
    sum(claims)::bigint as claims, coalesce(array_agg(distinct outlet) filter (where outlet is not null), '{}') as outlets
  from (select source->>'name' as name, source->>'description' as description,
      case when of_rows then 'data set' else source->>'kind' end as kind, (source->>'anonymous')::boolean as anonymous,
      outlet, claims
    from (select c.source::text::json as source, c.outlet, c.report is null as of_rows, count(*) as claims
      from aram_open.told c where ${which} group by c.source::text, c.outlet, c.report is null) counted) heard
  group by 1, 2, 3`;

/** How many reports there are to list. */
export function countReports(
  record: Database,
  text?: string,
  from: Standpoint = {},
  telling: RecordFilter = {},
): Promise<number> {
  const query = text === undefined ? null : tsquery(text);
  return readAt(record, from, async (open) => {
    const tells = tellsOf(open, telling, sql`t.id`);
    const { rows } = await sql<{ count: number }>`select count(*) from aram_open.report r
      ${query === null ? sql`` : sql`join aram.report_words w on w.report = r.id and w.words @@ ${query}::tsquery`}
      where ${tells === null ? sql`true` : sql`r.id in (select t.report from aram_open.claim t where ${tells})`}`.execute(
      open,
    );
    return rows[0]!.count;
  });
}
