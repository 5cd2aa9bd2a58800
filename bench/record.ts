import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addRows, type Database, openRecord, verify, writeBackup } from '../src/record/index.ts';
import { asked } from './record/asked.ts';
import { engineProcessor } from './record/engine-processor.ts';
import { recordRows } from './record-rows.ts';
import { type Measured, tableOf } from './table.ts';

/** Events brought into an empty record with matching on: 10k, 40k and 160k, or as many as are named. */
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const by = { who: 'bench', at: new Date() };

async function imported(folder: string, count: number): Promise<{ record: Database; rows: Measured[] }> {
  const record = await openRecord({ data: folder });
  const from = performance.now();
  const before = process.cpuUsage();
  const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
  await addRows(record, dataset, recordRows(count), by);
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(before);
  const note = `${seconds.toFixed(1)} s; processor: Aram ${((user + system) / 1e6).toFixed(1)} s, engine ${(engineProcessor(folder) / 1000).toFixed(1)} s`;
  return {
    record,
    rows: [
      { what: `import of ${count} events`, value: count / seconds, unit: 'rows/s', note },
      { what: 'Aram’s own memory', value: process.memoryUsage.rss() / 1e6, unit: 'MB' },
    ],
  };
}

for (const count of sizes.length > 0 ? sizes : [10_000, 40_000, 160_000]) {
  const root = mkdtempSync(join(tmpdir(), 'aram-bench-'));
  const { record, rows } = await imported(join(root, 'data'), count);
  const from = performance.now();
  const { whole } = await verify(record);
  rows.push({
    what: 'verify',
    value: (performance.now() - from) / 1000,
    unit: 's',
    note: whole ? 'whole' : 'NOT WHOLE',
  });
  const saved = performance.now();
  await writeBackup(record, join(root, 'backup.aram'));
  rows.push({ what: 'backup', value: (performance.now() - saved) / 1000, unit: 's' });
  console.log(
    `${tableOf([{ title: `${count} events`, rows }, ...(await asked(record, count, () => engineProcessor(join(root, 'data'))))])}\n`,
  );
  await record.close();
  await new Promise((done) => setTimeout(done, 500));
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
