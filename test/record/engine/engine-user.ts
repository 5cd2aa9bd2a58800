import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./hold-open.ts', import.meta.url));

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'aram-test-'));

/** A process of its own that opens the engine over a folder and holds it. Says `open` or the problem's code. */
export class EngineHolder {
  readonly child: ChildProcess;
  readonly said: Promise<string>;

  constructor(folder: string, uid?: number) {
    this.child = spawn(process.execPath, [program, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.said = once(this.child.stdout!, 'data').then(([line]) => String(line).trim());
  }

  async leave(signal?: 'SIGKILL'): Promise<void> {
    const gone = once(this.child, 'exit');
    if (signal) this.child.kill(signal);
    else this.child.stdin!.end();
    await gone;
  }
}
