import { hash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { type Database, isStillThere, lastSeen, type Seen } from '../../record/index.ts';
import type { HotAnswers, KeptBody } from './hot-answers.ts';

interface Stored {
  /** Whose answers these are: another Aram may answer otherwise. */
  readonly aram: string;
  /** What of the record they tell. */
  readonly seen: Pick<Seen, 'revision' | 'hash'>;
  readonly answers: readonly KeptBody[];
}

/**
 * Keeps answers in a file while no server runs, so that the next one need not work them out again. The same Aram over
 * the same record takes them; what the record has changed meanwhile counts as if it had changed while it ran. The file is
 * gone as soon as a server has begun: what is withheld later lies in none.
 */
export class StoredAnswers {
  readonly #file: string;
  readonly #record: Database;

  constructor(file: string, record: Database) {
    this.#file = file;
    this.#record = record;
  }

  async takeInto(hot: HotAnswers): Promise<void> {
    const stored = this.#take();
    if (stored?.aram === thisAram() && (await isStillThere(this.#record, stored.seen)))
      hot.takeOver(stored.seen.revision, stored.answers);
  }

  /** Once nobody is answered any more. */
  async keep(hot: HotAnswers): Promise<void> {
    const { revision, hash: last } = await lastSeen(this.#record);
    const answers = await hot.keptAt(revision);
    if (answers.length === 0) return;
    const ours = `${this.#file}.${process.pid}`;
    const stored: Stored = { aram: thisAram(), seen: { revision, hash: last }, answers };
    writeFileSync(ours, serialize(stored), { mode: 0o600 });
    renameSync(ours, this.#file);
  }

  #take(): Stored | null {
    try {
      const bytes = readFileSync(this.#file);
      rmSync(this.#file);
      return deserialize(bytes) as Stored;
    } catch {
      // There is none, or it is broken: answers are worked out as they are asked for.
      return null;
    }
  }
}

const own = fileURLToPath(new URL('../..', import.meta.url));

/** Its files, in their sizes and when they were written. */
function thisAram(): string {
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).sort();
  const each = files.map((name) => {
    const { size, mtimeMs } = statSync(join(own, name));
    return [name, size, mtimeMs];
  });
  return hash('sha256', JSON.stringify([process.version, each]));
}
