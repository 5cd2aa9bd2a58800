import type { Database } from '../open-record.ts';
import { readAt } from './read-at.ts';

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
