import { addRows, openRecord } from '../src/record/index.ts';
import { recordRows } from './record-rows.ts';

/** A record of made-up events in a folder. */
export async function fill(folder: string, events: number): Promise<void> {
  const record = await openRecord({ data: folder });
  const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
  await addRows(record, dataset, recordRows(events), { who: 'bench', at: new Date() });
  await record.close();
}
