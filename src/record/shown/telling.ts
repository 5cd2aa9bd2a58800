import { type RawBuilder, sql } from 'kysely';
import { holds, type RecordFilter } from './filter.ts';
import type { OpenReader } from './read-at.ts';

/** The condition that a claim tells of a record that a filter finds; null when the filter asks nothing. */
export function tellsOf(
  open: OpenReader,
  filter: RecordFilter,
  claim: RawBuilder<unknown>,
): RawBuilder<unknown> | null {
  const records = recordsOf(open, filter);
  if (records === null) return null;
  const claims = open.selectFrom('member').select('claim').where(sql<boolean>`record = any(array${records})`);
  // Lists worked out first and looked up by key: how many records a filter finds is not to be guessed.
  return sql`${claim} = any(array${claims})`;
}

/** The records that a filter finds; null when it asks nothing. */
export const recordsOf = (open: OpenReader, filter: RecordFilter) =>
  Object.values(filter).every((wish) => wish === undefined)
    ? null
    : open
        .selectFrom('account')
        .select('record')
        .where((eb) => holds(eb, filter));
