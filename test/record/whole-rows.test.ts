import { expect, test } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import { addRows, countRecords, verify } from '../../src/record/index.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();
const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };

function* broken() {
  yield* recordRows(60);
  throw new Error('the table breaks off here');
}

test('rows that are to come in whole leave nothing behind when they break off, and are the same in batches', async () => {
  const record = await fresh();
  let told = 0;
  const options = { whole: true, batchSize: 20, onBatch: () => void told++ };
  await expect(addRows(record, dataset, broken(), by(), options)).rejects.toThrow('the table breaks off here');
  expect((await countRecords(record)).records).toBe(0);
  told = 0;
  expect(await addRows(record, dataset, recordRows(60), by(), options)).toMatchObject({ added: 60, rejected: [] });
  expect(told).toBe(3);
  expect((await countRecords(record)).records).toBeGreaterThan(0);
  expect(await verify(record)).toMatchObject({ whole: true });
  const inBatches = await fresh();
  await addRows(inBatches, dataset, recordRows(60), by(), { batchSize: 20 });
  expect((await countRecords(inBatches)).records).toBe((await countRecords(record)).records);
});
