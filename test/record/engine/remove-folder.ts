import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 200;

/** Removes a test's folder once no engine over a folder in it writes any more: it would make files anew. */
export async function removeFolder(folder: string): Promise<void> {
  const locks = () =>
    readdirSync(folder, { withFileTypes: true }).filter(
      (one) => one.isDirectory() && existsSync(join(folder, one.name, 'engine', 'postmaster.pid')),
    );
  for (let tried = 0; tried < patience && existsSync(folder) && locks().length > 0; tried++) await setTimeout(50);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
