import type { RecordSummary } from '../../../record/index.ts';

/** A record as a person looks at it: its account, and the revision that it says so since. */
export type Seen = RecordSummary;

/** What a decision's `expects` names: the revision of each record when it was looked at. */
export const expectsOf = (records: readonly Seen[]): Record<string, number> =>
  Object.fromEntries(records.map(({ id, revision }) => [id, revision]));
