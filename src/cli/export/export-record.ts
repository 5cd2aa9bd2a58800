import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Format, LeftOut, Published } from '../../publication/formats/index.ts';
import { numeral } from '../../publication/index.ts';
import type { Database, LeavingRecord, RecordFilter } from '../../record/index.ts';
import { ProgressLine } from '../record/progress-line.ts';

export interface ExportWish {
  readonly as: Format;
  readonly output?: string;
  readonly asOf?: string;
}

/** Writes what a filter finds, and tells on standard error what is not in the file and why. */
export async function exportRecord(record: Database, filter: RecordFilter, { as, output, asOf }: ExportWish) {
  const [{ beside, publishedRecord, write }, { countRecords, eachLeaving, originOf }] = await Promise.all([
    import('../../publication/formats/index.ts'),
    import('../../record/index.ts'),
  ]);
  const all = await countRecords(record, filter, { asOf });
  const free = await countRecords(record, filter, { asOf, audience: 'leaving' });
  const kept = all.records - free.records;
  if (kept > 0)
    tell(
      `${records(kept)} left out: only data sets whose licence keeps them here tell of ${kept === 1 ? 'it' : 'them'}`,
    );
  if (free.records === 0 && all.records > 0) throw new Error('nothing of this may leave. No file is written.');
  const leftOut = new Map<LeftOut, number>();
  const items = itemsOf(eachLeaving(record, filter, { asOf }), (leaving) => publishedRecord(leaving, beside(leaving)));
  const origin = await originOf(record);
  await save(
    write(items, as, { origin, onLeftOut: (_item, why) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1) }),
    output,
  );
  for (const [why, count] of leftOut) tell(`${records(count)} left out: ${reasons[why]}`);
}

const tell = (said: string): void => {
  process.stderr.write(`aram: ${said}.\n`);
};

const records = (count: number): string => `${numeral(count)} ${count === 1 ? 'record is' : 'records are'}`;

const reasons: Readonly<Record<LeftOut, string>> = {
  'may not leave': 'a licence keeps them here',
  'not an incident': 'this format holds incidents only',
  'no date': 'this format needs a date',
  'outside this scheme': 'this scheme has no place for such',
  'older than a feed holds': 'a feed holds the 500 incidents that changed last',
};

async function* itemsOf(
  leaving: AsyncIterable<LeavingRecord>,
  publish: (record: LeavingRecord) => Published,
): AsyncGenerator<Published> {
  const progress = new ProgressLine();
  let done = 0;
  for await (const found of leaving) {
    yield publish(found);
    done++;
    progress.tell((rate) => `${numeral(done)} records written, ${numeral(rate(done))} a second`);
  }
  progress.clear();
}

/** A file gets its name only when it is whole. */
async function save(chunks: AsyncIterable<Uint8Array>, output: string | undefined): Promise<void> {
  if (output === undefined) {
    try {
      await pipeline(chunks, process.stdout, { end: false });
    } catch (error) {
      // Whoever read it has enough (`| head`).
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    }
    return;
  }
  const draft = `${output}.${randomUUID().slice(0, 8)}.part`;
  try {
    await pipeline(chunks, createWriteStream(draft));
    await rename(draft, output);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
