import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import { readAt, type Standpoint } from './read-at.ts';
import { asAdded, type NamingReport, readDatasets, reportsWithPlaces, type TellingsReader } from './read-tellings.ts';
import type { Seen } from './seen.ts';
import { claimsInRecords, giveRecords, inOrder, type MemberClaim } from './told-records.ts';
import { type Touched, touchedSince } from './touched-since.ts';

/**
 * Goes through what has changed since a reader of the whole record, or of an earlier change, saw it: what is there of
 * it now. What is touched and does not come is no more. Null where everything has to be read anew.
 */
export function readTouched(
  record: Database,
  { audience }: Pick<Standpoint, 'audience'>,
  since: Seen,
  reader: TellingsReader,
): Promise<Touched | null> {
  return readAt(record, { audience }, async (open) => {
    const touched = await touchedSince(open, since);
    if (touched === null) return null;
    const [records, reports] = [[...touched.records], [...touched.reports]];
    await readDatasets(open, reader);
    if (reports.length > 0) {
      const { rows } = await sql<NamingReport>`
        ${reportsWithPlaces} where r.id = any(${reports}::text[]) ${asAdded}`.execute(open);
      for (const report of rows) reader.report(report);
    }
    if (records.length > 0) {
      const { rows } = await sql<MemberClaim>`
        ${claimsInRecords} where m.record = any(${records}::text[]) and c.id = any(${touched.claims}::text[]) ${inOrder}`.execute(
        open,
      );
      const only = [...records, ...rows.map(({ id }) => id)];
      await giveRecords(open, [rows], only, (told) => reader.record(told));
    }
    return touched;
  });
}
