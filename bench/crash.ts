import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { dataFolder } from '../src/record/engine/data-folder.ts';
import { postmaster } from '../src/record/engine/postmaster.ts';
import { openRecord, verify } from '../src/record/index.ts';
import { runImport } from '../test/record/crash/interrupted-import.ts';

/**
 * Kills an import of 50,000 rows fifty times at random moments, every other time the engine under it, and says after
 * each whether every acknowledged row is there, none twice, and the chain whole: `node bench/crash.ts [rows] [kills]`.
 */
const [rows = 50_000, kills = 50] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'aram-crash-'));
const folder = join(root, 'data');
let wrong = 0;

async function check(safe: number): Promise<string> {
  const record = await openRecord({ data: folder });
  const { rows: counts } = await sql<{ claims: number; keys: number; members: number; accounts: number }>`
    select (select count(*) from claim) as claims, (select count(distinct row_key) from claim) as keys,
      (select count(*) from member) as members, (select count(*) from account where until is null) as accounts`.execute(
    record.kept,
  );
  const { claims, keys, members, accounts } = counts[0]!;
  const { whole } = await verify(record);
  await record.close();
  const right = claims >= safe && claims === keys && claims === members && claims === accounts && whole;
  if (!right) wrong++;
  return `${claims} rows, ${safe} acknowledged, ${whole ? 'whole' : 'NOT WHOLE'}${right ? '' : '  <-- WRONG'}`;
}

for (let kill = 1; kill <= kills; kill++) {
  const after = Math.floor(((kill - 1) / kills) * rows);
  const target = kill % 2 === 0 ? 'engine' : 'import';
  const { safe } = await runImport(folder, rows, 1000, after, (pid) => {
    setTimeout(() => {
      try {
        process.kill(target === 'engine' ? postmaster(dataFolder(folder))! : pid, 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
    }, Math.random() * 400);
  });
  console.log(`${kill}: ${target} killed: ${await check(safe)}`);
}
const { done } = await runImport(folder, rows, 1000, rows * 2, () => {});
console.log(`run again: ${done ? 'complete' : 'NOT COMPLETE'}: ${await check(rows)}`);
await new Promise((end) => setTimeout(end, 500));
rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exitCode = wrong === 0 && done ? 0 : 1;
