import type { Transaction } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import { refreshAccounts } from '../account/index.ts';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { placeClaims } from '../placing/index.ts';
import { RecordProblem } from '../record-problem.ts';
import { append, noChange, type Signature, storable, takePen } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { lastNumber } from './add-report.ts';
import { faultOf } from './check-claim.ts';
import { claimRows, theReport } from './report-rows.ts';

/** What a person marks in a report. */
export interface MarkedClaim {
  readonly report: string;
  /** Its `id`, `source` and `rules` are given here; its evidence points into the report's text (UTF-16). */
  readonly claim: Claim;
  /** Whose word it is, as the report says; the report's own without one. */
  readonly source?: Source;
}

export interface AddedClaim {
  readonly claim: string;
  /** The record it is in now. */
  readonly record: string;
  /** Null: the very same claim was there. */
  readonly revision: number | null;
}

/**
 * Adds a claim that the reader missed: words of a report that a person marked. It is a reading by that person, beside
 * Aram's, stays when Aram reads again, and is matched like any other.
 */
export async function addClaim(record: Database, given: MarkedClaim, by: Omit<Signature, 'what'>): Promise<AddedClaim> {
  const { report, claim, source = theReport } = storable(given);
  try {
    return await record.kept.transaction().execute(async (db) => {
      const pen = await takePen(db);
      const text = await textOf(db, report);
      refuseUnsound(claim, text, report);
      const told = { ...claim, id: 'c1', source: source.id, rules: ['marked by a person'] };
      const number = (await lastNumber(db, report)) + 1;
      const id = `${report}.${number}`;
      const rows = claimRows({ claims: [told], sources: [source], report: { text } }, report, id);
      const there = await sameClaim(db, report, rows[0]!.seal);
      if (there) return { ...there, revision: null };
      const change = noChange();
      change.added.reading.push({ id, report, number, body: handBody(source), reader: by.who });
      change.added.claim.push(...rows);
      const touched = await placeClaims(db, pen.revision, change, record.views);
      await append(db, pen, change, { ...by, what: 'claim marked' });
      await refreshAccounts(db, pen.revision, [...touched]);
      const claimId = rows[0]!.id;
      const member = change.added.member.find((row) => row.claim === claimId)!;
      return { claim: claimId, record: member.record, revision: pen.revision };
    });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

const handBody = (source: Source) => ({
  schema: 'aram.reading/1' as const,
  passages: [],
  times: [],
  places: [],
  actors: [],
  sources: [source],
  notes: [],
});

/** The whole text of a report that may be shown: its sentence is kept as it came, and blacked out where it is shown. */
async function textOf(db: Transaction<KeptTables>, report: string): Promise<string> {
  const row = await db
    .selectFrom('report')
    .select('text')
    .where('id', '=', report)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('withheld')
            .select('decision')
            .where('kind', '=', 'report')
            .where('target', '=', report)
            .where('until', 'is', null),
        ),
      ),
    )
    .executeTakeFirst();
  if (row) return row.text;
  throw new RecordProblem(
    'nothing by that id',
    report,
    'the record holds no report by that id',
    'Look it up with aram list reports.',
  );
}

function refuseUnsound(claim: Claim, text: string, report: string): void {
  const outside = claim.evidence.find(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
  const fault =
    claim.evidence.length === 0
      ? 'it rests on no words'
      : outside
        ? `it rests on words outside the text: ${outside.start} to ${outside.end}`
        : faultOf(claim);
  if (fault !== null)
    throw new RecordProblem('claim not possible', report, fault, 'Mark the words, and say what they tell.');
}

async function sameClaim(
  db: Transaction<KeptTables>,
  report: string,
  seal: string,
): Promise<{ claim: string; record: string } | undefined> {
  return db
    .selectFrom('claim')
    .innerJoin('member', 'member.claim', 'claim.id')
    .select(['claim.id as claim', 'member.record'])
    .where('claim.report', '=', report)
    .where('claim.seal', '=', seal)
    .where('claim.until', 'is', null)
    .where('member.until', 'is', null)
    .executeTakeFirst();
}
