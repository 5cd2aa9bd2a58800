import { sql, type Transaction } from 'kysely';
import { rebuildAccounts, searchWords, tsvector } from '../account/index.ts';
import { noChange } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { notThere } from '../shown/show-record.ts';
import type { Decision } from './decision.ts';
import { type Effect, row } from './effect.ts';
import { refused } from './refused.ts';

type Withhold = Extract<Decision, { kind: 'withhold' }>;

// A word of one letter would black out every text.
const shortest = 2;

/** Withholds something; its accounts, of every past moment too, are then worked out without it. */
export async function withhold(db: Transaction<KeptTables>, { what, target, words = [] }: Withhold): Promise<Effect> {
  const names = words.map((word) => word.trim()).filter((word) => word.length >= shortest);
  if (what === 'source' ? names.length === 0 : target === null)
    throw refused(target ?? what, 'nothing to withhold is named', 'Name the target, or the source’s names as words.');
  if (target !== null && !(await exists(db, target))) throw notThere(target);
  const change = noChange();
  // Where something was is told by its name as well.
  const all = what === 'position' ? [...new Set([...names, ...(await placeNames(db, target!))])] : names;
  change.added.decision.push(row('withhold', target ?? 'everywhere', { what, words: all }));
  change.added.withheld.push({ kind: what, target, words: all });
  return { change, touched: [] };
}

/** The names of what is finer than a district in the claims of this. */
async function placeNames(db: Transaction<KeptTables>, target: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct place->>'name' as name
    from claim c left join member m on m.claim = c.id and m.until is null, json_array_elements(c.body->'where') place
    where ${target} in (c.id, c.report, m.record) and place->>'precision' in ('site', 'village', 'town', 'relative')`.execute(
    db,
  );
  return rows.map(({ name }) => name).filter((name) => name.length >= shortest);
}

async function exists(db: Transaction<KeptTables>, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from report where id = ${id} union all select 1 from claim where id = ${id}
    union all select 1 from record where id = ${id} limit 1`.execute(db);
  return rows.length > 0;
}

/** After a withholding, or its undoing: everything worked out from what it covers is worked out anew. */
export async function rebuildAfter(db: Transaction<KeptTables>, decision: number): Promise<void> {
  const { rows } = await sql<{ target: string | null; words: string[] }>`
    select target, words from withheld where decision = ${decision}`.execute(db);
  for (const { target, words } of rows) {
    const { rows: held } = await sql<{ record: string; report: string | null }>`
      select distinct m.record, c.report from member m join claim c on c.id = m.claim
      where ${target === null ? anywhere(words) : sql`${target} in (c.id, c.report, m.record)`}`.execute(db);
    const records = [...new Set(held.map(({ record }) => record))];
    await rebuildAccounts(db, await withTheirReports(db, records));
    await rebuildWords(db, [
      ...new Set([...held.flatMap(({ report }) => report ?? []), ...(target === null ? [] : [target])]),
    ]);
    if (target === null) await rebuildWords(db, await reportsNaming(db, words));
  }
}

/** All records that share a report with these: what is blacked out in a report is so in all its claims. */
async function withTheirReports(db: Transaction<KeptTables>, records: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct o.record from member m join claim c on c.id = m.claim join claim b on b.report = c.report
      join member o on o.claim = b.id where m.record = any(${records}::text[])`.execute(db);
  return [...new Set([...records, ...rows.map(({ record }) => record)])];
}

const anywhere = (words: readonly string[]) =>
  sql`exists (select from unnest(${[...words]}::text[]) word
    where strpos(lower(c.body::text || c.said || c.source::text), lower(word)) > 0)`;

async function reportsNaming(db: Transaction<KeptTables>, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from report r where exists (select from unnest(${[...words]}::text[]) word
      where strpos(lower(concat_ws(' ', r.text, r.title, r.byline, r.publisher)), lower(word)) > 0)`.execute(db);
  return rows.map(({ id }) => id);
}

async function rebuildWords(db: Transaction<KeptTables>, reports: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; title: string | null; publisher: string | null; text: string }>`
    select id, title, publisher, text from aram_open.report where id = any(${[...reports]}::text[])`.execute(db);
  for (const { id, title, publisher, text } of rows)
    await sql`update report_words set words = ${tsvector(searchWords([title, publisher, text]))}::tsvector where report = ${id}`.execute(
      db,
    );
}
