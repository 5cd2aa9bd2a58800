import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import { addRows, countRecords, openRecord, verify } from '../../../src/record/index.ts';
import { newFolder } from './engine-user.ts';

const root = newFolder();
const disk = join(root, 'disk');
const small = mounted('90m');
const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
const by = { who: 'ana', at: new Date(Date.UTC(2026, 0, 1)) };

/** A small disk of its own; only root can have one. */
function mounted(size: string): boolean {
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => mkdirSync(join(disk, 'data'), { recursive: true }));
afterAll(async () => {
  await pause(500);
  if (small) execFileSync('umount', ['-l', disk]);
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(!small)('a disk that fills up', () => {
  it('is named, loses nothing that was acknowledged, and work goes on once there is space', async () => {
    let safe = 0;
    const record = await openRecord({ data: join(disk, 'data') });
    const all = addRows(record, dataset, recordRows(40_000), by, {
      onBatch: ({ added }) => (safe = added),
      batchSize: 500,
    });
    await expect(all).rejects.toMatchObject({ code: 'disk full' });
    await record.close();
    await pause(300);
    execFileSync('mount', ['-o', 'remount,size=400m', disk]);
    const again = await openRecord({ data: join(disk, 'data') });
    expect((await countRecords(again)).records).toBeGreaterThanOrEqual(safe);
    expect(await verify(again)).toMatchObject({ whole: true });
    expect(await addRows(again, dataset, recordRows(safe + 500), by)).toMatchObject({ changed: 0 });
    expect((await countRecords(again)).records).toBe(safe + 500);
    await again.close();
  });
});
