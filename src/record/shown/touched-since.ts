import { sql } from 'kysely';
import type { OpenReader } from './read-at.ts';
import { hasSeen, type Seen, seenBy } from './seen.ts';

/** What revisions touched: records and reports that may be other than they were, or be no more. */
export interface Touched {
  readonly records: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  /** All claims that are or were in these records: a plan that knows them looks at no others. */
  readonly claims: readonly string[];
  /** What is known now. */
  readonly seen: Seen;
}

// Beyond it everything is read as fast, page by page.
const most = 20_000;

/**
 * What has changed since somebody saw the record. Null where everything has to be read anew: something was withheld or
 * shown again, a data set has other terms, the record is not the one that was seen, or much has changed.
 */
export async function touchedSince(
  open: OpenReader,
  since: Pick<Seen, 'revision'> & Partial<Seen>,
): Promise<Touched | null> {
  const seen = await seenBy(open);
  if (seen.revision < since.revision || !(await hasSeen(open, since)) || (await isFarReaching(open, since)))
    return null;
  const touched = await idsSince(open, since);
  return touched && { ...touched, seen };
}

/** What is withheld and what may leave hold for all that is known, and for all of the past. */
async function isFarReaching(open: OpenReader, { revision }: Pick<Seen, 'revision'>): Promise<boolean> {
  const { rows } = await sql`
    select from aram.decision where kind in ('withhold', 'terms') and (revision > ${revision} or until > ${revision})
    union all select from aram.withheld where decision > ${revision} or until > ${revision} limit 1`.execute(open);
  return rows.length > 0;
}

/** Ids of records and reports that revisions touched; null: very many. */
async function idsSince(open: OpenReader, { revision }: Pick<Seen, 'revision'>): Promise<Omit<Touched, 'seen'> | null> {
  const claims = sql`
    select claim as id from aram.member where since > ${revision} or until > ${revision}
    union select id from aram.claim where since > ${revision} or until > ${revision}
    union select target from aram.decision where revision > ${revision} or until > ${revision}`;
  const { rows: changed } = await sql<{ id: string }>`${claims} limit ${most + 1}`.execute(open);
  if (changed.length > most) return null;
  const ids = changed.map(({ id }) => id);
  const { rows: read } = await sql<{ id: string }>`
    select id from aram.report where since > ${revision}
    union select report from aram.reading where since > ${revision} or until > ${revision}`.execute(open);
  const named = await blackenedWith(open, ids);
  const records = new Set([...ids, ...(await recordsOf(open, [...ids, ...named.claims]))]);
  const reports = new Set([...read.map(({ id }) => id), ...named.reports]);
  if (records.size + reports.size > most) return null;
  return { records, reports, claims: await claimsOf(open, [...records]) };
}

/** All records that these claims are or were in. */
async function recordsOf(open: OpenReader, claims: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct record from aram.member where claim = any(${claims}::text[])`.execute(open);
  return rows.map(({ record }) => record);
}

async function claimsOf(open: OpenReader, records: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ claim: string }>`
    select distinct claim from aram.member where record = any(${records}::text[])`.execute(open);
  return rows.map(({ claim }) => claim);
}

/**
 * What is blacked out in a report goes by the records that its claims are in: where anything is withheld, a claim that
 * moves changes what may be seen of its whole report.
 */
async function blackenedWith(
  open: OpenReader,
  ids: readonly string[],
): Promise<{ readonly claims: string[]; readonly reports: string[] }> {
  const { rows } = await sql<{ id: string; report: string }>`
    select id, report from aram.claim where exists (select from aram.withheld where until is null)
      and report in (select c.report from aram.claim c left join aram.member m on m.claim = c.id
        where c.id = any(${ids}::text[]) or m.record = any(${ids}::text[]))`.execute(open);
  return { claims: rows.map(({ id }) => id), reports: rows.map(({ report }) => report) };
}
