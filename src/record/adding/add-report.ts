import { sql, type Transaction } from 'kysely';
import type { Reading } from '../../claims/index.ts';
import { refreshAccounts, searchWords, tsvector } from '../account/index.ts';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { placeClaims } from '../placing/index.ts';
import {
  append,
  contentHash,
  insertRows,
  noChange,
  type Pen,
  type Signature,
  storable,
  takePen,
} from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { findOriginal } from './original.ts';
import { claimRows, readingRow, reportRow, textHash } from './report-rows.ts';

export interface AddedReport {
  readonly report: string;
  /** `known`: the same report, read the same, was there. `read again`: a new reading stands beside the old. */
  readonly outcome: 'added' | 'known' | 'read again';
  /** The report that this one copies: no second source. */
  readonly copyOf: string | null;
  readonly revision: number | null;
  /** Records that its claims are in now. */
  readonly records: readonly string[];
}

/** Puts a report and what was read out of it into the record, whole or not at all. The same report twice is one. */
export async function addReport(record: Database, given: Reading, by: Omit<Signature, 'what'>): Promise<AddedReport> {
  const reading = storable(given);
  try {
    return await record.kept.transaction().execute((db) => addWithin(db, record, reading, by));
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

/**
 * Several reports, all of them or none: a table that somebody hands in. `onAdded` is told how many went in so far; none
 * is safe before all are.
 */
export async function addReports(
  record: Database,
  given: readonly Reading[],
  by: Omit<Signature, 'what'>,
  onAdded: (soFar: number) => void = () => {},
): Promise<AddedReport[]> {
  try {
    return await record.kept.transaction().execute(async (db) => {
      const added: AddedReport[] = [];
      for (const reading of given) {
        added.push(await addWithin(db, record, storable(reading), by));
        onAdded(added.length);
      }
      return added;
    });
  } catch (error) {
    // What was compared on the way is of claims that are not there now.
    record.views.clear();
    throw connectionProblem(record.where, error);
  }
}

async function addWithin(
  db: Transaction<KeptTables>,
  record: Database,
  reading: Reading,
  by: Omit<Signature, 'what'>,
): Promise<AddedReport> {
  const pen = await takePen(db);
  const known = await findReport(db, reading);
  if (known === null) return addNew(db, pen, record, reading, by);
  const current = await currentReading(db, known);
  if (current.hash === readingHash(reading))
    return { report: known, outcome: 'known', copyOf: null, revision: null, records: [] };
  return addReading(db, pen, record, reading, known, current, by);
}

async function addNew(
  db: Transaction<KeptTables>,
  pen: Pen,
  record: Database,
  reading: Reading,
  by: Omit<Signature, 'what'>,
): Promise<AddedReport> {
  const { text } = reading.report;
  const { original, bands } = await findOriginal(db, text);
  const id = await freeId(db, reading.report.id);
  const change = noChange();
  change.added.report.push(reportRow(reading, id, original));
  change.added.reading.push(readingRow(reading, id, 1));
  change.added.claim.push(...claimRows(reading, id, `${id}.1`));
  const touched = await placeClaims(db, pen.revision, change, record.views);
  const { revision } = pen;
  await append(db, pen, change, { ...by, what: 'report added' });
  await insertRows(
    db,
    'likeness',
    [...new Set(bands)].map((band) => ({ band, report: id })),
  );
  const words = tsvector(searchWords([reading.report.title, reading.report.publisher, text]));
  await insertRows(db, 'report_words', [{ report: id, words }]);
  await refreshAccounts(db, revision, [...touched]);
  return {
    report: id,
    outcome: 'added',
    copyOf: original,
    revision,
    records: change.added.member.map((row) => row.record),
  };
}

/** A newer reader's reading: the old one ends, and its claims with it, and stays to be seen in the past. */
async function addReading(
  db: Transaction<KeptTables>,
  pen: Pen,
  record: Database,
  reading: Reading,
  report: string,
  current: { id: string },
  by: Omit<Signature, 'what'>,
): Promise<AddedReport> {
  const change = noChange();
  const { rows: old } = await sql<{ id: string; record: string | null }>`
    select c.id, m.record from claim c left join member m on m.claim = c.id and m.until is null
    where c.reading = ${current.id} and c.until is null`.execute(db);
  const number = (await lastNumber(db, report)) + 1;
  change.added.reading.push(readingRow(reading, report, number));
  change.added.claim.push(...claimRows(reading, report, `${report}.${number}`));
  change.ended.reading.push(current.id);
  change.ended.claim.push(...old.map(({ id }) => id));
  const touched = await placeClaims(db, pen.revision, change, record.views, {
    replaced: new Set(old.map(({ id }) => id)),
  });
  const moved = new Set(change.ended.member);
  change.ended.member.push(...old.flatMap(({ id, record: held }) => (held === null || moved.has(id) ? [] : [id])));
  const { revision } = pen;
  await append(db, pen, change, { ...by, what: 'report read again' });
  const before = old.flatMap(({ record: held }) => held ?? []);
  await refreshAccounts(db, revision, [...new Set([...touched, ...before])]);
  return {
    report,
    outcome: 'read again',
    copyOf: null,
    revision,
    records: change.added.member.map((row) => row.record),
  };
}

/** The report with this text from the same place, if it is known. An address or publisher not given fits any. */
async function findReport(db: Transaction<KeptTables>, { report }: Reading): Promise<string | null> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'url', 'publisher'])
    .where('text_hash', '=', textHash(report.text))
    .execute();
  const fits = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return rows.find(({ url, publisher }) => fits(url, report.url) && fits(publisher, report.publisher))?.id ?? null;
}

async function freeId(db: Transaction<KeptTables>, id: string): Promise<string> {
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!(await db.selectFrom('report').select('id').where('id', '=', free).executeTakeFirst())) return free;
  }
}

/** The number of a report's last reading, by whomever. */
export async function lastNumber(db: Transaction<KeptTables>, report: string): Promise<number> {
  const { last } = await db
    .selectFrom('reading')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('report', '=', report)
    .executeTakeFirstOrThrow();
  return last;
}

type Told = Omit<Reading, 'schema' | 'report'>;

/** A reading without what other readers of the same text would say differently for no reason of the text. */
const readingHash = ({ claims, sources, passages, notes, places, times, actors }: Told): string =>
  contentHash({ claims, sources, passages, notes, places, times, actors });

async function currentReading(db: Transaction<KeptTables>, report: string): Promise<{ id: string; hash: string }> {
  const { id, body } = await db
    .selectFrom('reading')
    .select(['id', 'body'])
    .where('report', '=', report)
    .where('until', 'is', null)
    .where('reader', 'is', null)
    .executeTakeFirstOrThrow();
  const rows = await db.selectFrom('claim').select('body').where('reading', '=', id).execute();
  const order = (a: { id: string }, b: { id: string }) => Number(a.id.slice(1)) - Number(b.id.slice(1));
  const claims = rows.map((row) => row.body).sort(order);
  return { id, hash: readingHash({ ...body, claims }) };
}
