import { recordRows } from '../../../bench/record-rows.ts';
import { addRows, openRecord } from '../../../src/record/index.ts';

/** Imports made rows into a folder or a server and says after each batch how many are safe. */
const [where, rows, batchSize] = process.argv.slice(2);
const record = await openRecord(where!.startsWith('postgres') ? { databaseUrl: where } : { data: where });
const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
try {
  const { added, known } = await addRows(
    record,
    dataset,
    recordRows(Number(rows)),
    { who: 'crash', at: new Date() },
    {
      batchSize: Number(batchSize),
      onBatch: (soFar) => console.log(`safe ${soFar.added + soFar.known}`),
    },
  );
  console.log(`done ${added + known}`);
} catch (error) {
  console.log(`failed ${(error as { code?: string }).code}`);
}
await record.close();
