import type { Database } from '../open-record.ts';
import { readAt } from './read-at.ts';
import { seenBy } from './seen.ts';

/** A data set's terms as they hold now. */
export interface DatasetTerms {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly mayLeave: boolean;
}

/** A data set that rows came from; null when none by that id was brought in. */
export const datasetById = (record: Database, id: string): Promise<DatasetTerms | null> =>
  readAt(record, {}, async (open) => {
    const row = await open.selectFrom('dataset').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? { id, name: row.name, licence: row.licence, mayLeave: row.may_leave } : null;
  });

/** Whether all that is in the record may leave. */
export const allLeaves = (record: Database): Promise<boolean> =>
  readAt(record, {}, async (open) => (await seenBy(open)).allLeaves);
