import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./import-rows.ts', import.meta.url));

export interface Interrupted {
  /** Rows that were acknowledged before the end. */
  readonly safe: number;
  readonly done: boolean;
  /** The problem's code, where it ended by one. */
  readonly failed: string | null;
}

/** Runs an import in a process of its own and lets `interrupt` cut it once `after` rows are safe. */
export function runImport(
  where: string,
  rows: number,
  batchSize: number,
  after: number,
  interrupt: (pid: number) => void,
): Promise<Interrupted> {
  const child = spawn(process.execPath, [program, where, String(rows), String(batchSize)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let cut = false;
  child.stdout.on('data', (piece) => {
    said += piece;
    if (!cut && lastSafe(said) >= after) {
      cut = true;
      interrupt(child.pid!);
    }
  });
  return new Promise((end) => {
    child.on('close', () =>
      end({ safe: lastSafe(said), done: /^done/m.test(said), failed: /^failed (.*)/m.exec(said)?.[1] ?? null }),
    );
  });
}

const lastSafe = (said: string): number => Number([...said.matchAll(/^safe (\d+)$/gm)].at(-1)?.[1] ?? 0);
