import { existsSync } from 'node:fs';
import type { Database } from '../../record/index.ts';
import { type DataFlags, whereaboutsOf } from './data-flags.ts';

/** Opens the record for one command, and closes it whatever happens. Only those who add make a folder for it. */
export async function withRecord<T>(
  flags: DataFlags,
  purpose: 'begin' | 'look',
  use: (record: Database) => Promise<T>,
): Promise<T> {
  const whereabouts = whereaboutsOf(flags);
  if (purpose === 'look' && 'data' in whereabouts && !existsSync(whereabouts.data))
    throw new Error(
      `${whereabouts.data}: there is no record here. Begin one with aram add FILE, or name its folder with --data.`,
    );
  const { openRecord } = await import('../../record/index.ts');
  const record = await openRecord(whereabouts);
  try {
    return await use(record);
  } finally {
    await record.close();
  }
}
