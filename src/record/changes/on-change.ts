import type pg from 'pg';
import type { Database } from '../open-record.ts';
import { changed } from '../revision/index.ts';

// Between two attempts to listen again, in milliseconds: the first, and the longest.
const firstPause = 100;
const longestPause = 10_000;

/**
 * Calls `listener` with the number of the newest revision each time the record has changed, whoever changed it, on a
 * connection of its own. A connection that is lost is made again, and what changed meanwhile is told then. Answers
 * when it listens, with what ends it.
 */
export async function onChange(record: Database, listener: (head: number) => void): Promise<() => Promise<void>> {
  const ear = new Ear(record, listener);
  await ear.listen();
  return () => ear.stop();
}

class Ear {
  readonly #record: Database;
  readonly #listener: (head: number) => void;
  #client: pg.Client | null = null;
  #heard: number | null = null;
  #waiting: NodeJS.Timeout | null = null;
  #pause = firstPause;
  #stopped = false;

  constructor(record: Database, listener: (head: number) => void) {
    this.#record = record;
    this.#listener = listener;
  }

  async listen(): Promise<void> {
    const client = this.#record.connection();
    let listening = false;
    client.on('error', () => {});
    client.once('end', () => listening && this.#lost());
    client.on('notification', ({ payload }) => this.#hear(Number(payload)));
    try {
      await client.connect();
      await client.query(`listen ${changed}`);
      const { rows } = await client.query<{ head: number }>('select coalesce(max(id), 0) as head from revision');
      if (this.#heard === null) this.#heard = rows[0]!.head;
      else this.#hear(rows[0]!.head);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    listening = true;
    this.#client = client;
    this.#pause = firstPause;
    if (this.#stopped) await client.end();
  }

  #hear(head: number): void {
    if (this.#stopped || head <= (this.#heard ?? 0)) return;
    this.#heard = head;
    this.#listener(head);
  }

  #lost(): void {
    this.#client = null;
    if (this.#stopped) return;
    this.#waiting = setTimeout(() => this.listen().catch(() => this.#lost()), this.#pause).unref();
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    await this.#client?.end();
  }
}
