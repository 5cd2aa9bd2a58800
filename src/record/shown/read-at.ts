import { sql, type Transaction } from 'kysely';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { RecordProblem } from '../record-problem.ts';
import type { KeptTables, OpenTables } from '../schema/index.ts';

/** A reader's transaction: it sees the open views alone. */
export type OpenReader = Transaction<OpenTables>;

/** From where and when the record is looked at. */
export interface Standpoint {
  /** A moment of the past: an ISO 8601 date or time, or a revision's number. Now without one. */
  readonly asOf?: string | undefined;
  /** `leaving`: without what came from data sets whose licence keeps them here. */
  readonly audience?: 'here' | 'leaving' | undefined;
}

/** Reads the record as it stands, or stood, in one moment. */
export async function readAt<T>(
  record: Database,
  { asOf, audience = 'here' }: Standpoint,
  read: (open: OpenReader) => Promise<T>,
): Promise<T> {
  try {
    return await record.kept
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        const revision = asOf === undefined ? '' : String(await revisionAt(db, asOf));
        await sql`select set_config('aram.as_of', ${revision}, true), set_config('aram.audience', ${audience}, true)`.execute(
          db,
        );
        return read(db.withSchema('aram_open') as unknown as OpenReader);
      });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

/** The last revision at a moment: a day counts to its end. 0 before the first. */
async function revisionAt(db: Transaction<KeptTables>, asOf: string): Promise<number> {
  if (/^\d{1,15}$/.test(asOf) && (await isRevision(db, Number(asOf)))) return Number(asOf);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf);
  const moment = new Date(day ? `${asOf}T23:59:59.999Z` : asOf);
  if (Number.isNaN(moment.getTime()) || !/^\d{4}-\d{2}-\d{2}/.test(asOf))
    throw new RecordProblem(
      'not a moment',
      asOf,
      'this is no moment',
      'Give a day (2026-03-01), a time (2026-03-01T12:00Z) or a revision’s number.',
    );
  const found = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('at', '<=', moment.toISOString())
    .executeTakeFirst();
  return found?.id ?? 0;
}

/** Four digits are a revision where the record has come so far; before that they may be meant as a year. */
async function isRevision(db: Transaction<KeptTables>, number: number): Promise<boolean> {
  if (number < 1000 || number > 9999) return true;
  const { head } = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('id').as('head'))
    .executeTakeFirstOrThrow();
  return head !== null && number <= head;
}
