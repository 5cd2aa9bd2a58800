import { type Paper, recordAsText } from '../../publication/index.ts';
import { type Database, type Decision, decide, RecordProblem, showRecord } from '../../record/index.ts';
import { corrected } from '../decide/corrected.ts';
import { print } from '../record/out.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Keys } from './keys.ts';
import type { Answer, Asked, Queue } from './queue.ts';

/** A person going through queues, a key at a time. Every decision is in the record before the next is asked. */
export class ReviewSession {
  readonly #record: Database;
  readonly #keys: Keys;
  readonly #paper: Paper;
  readonly #queues: readonly Queue[];
  readonly #who: string;
  readonly #left = new Set<string>();
  readonly #decided: number[] = [];
  #why: string | null;
  #helped: Queue | null = null;

  constructor(
    record: Database,
    queues: readonly Queue[],
    keys: Keys,
    paper: Paper,
    { who, why }: { who: string; why: string | null },
  ) {
    this.#record = record;
    this.#queues = queues;
    this.#keys = keys;
    this.#paper = paper;
    this.#who = who;
    this.#why = why;
  }

  /** Asks until the queues are empty or the person leaves; answers how many decisions stand. */
  async run(): Promise<number> {
    for (;;) {
      const next = await this.#next();
      if (next === null) {
        if (await this.#tookBack()) continue;
        break;
      }
      const { queue, asked } = next;
      if (queue !== this.#helped) await print(queue.help);
      this.#helped = queue;
      await print(`\n  ${await queue.count()} open\n\n${asked.text}`);
      if (!(await this.#ask(queue, asked))) break;
    }
    return this.#decided.length;
  }

  /** The queues are empty: the last decision can still be taken back. */
  async #tookBack(): Promise<boolean> {
    while (this.#decided.length > 0) {
      const key = await this.#key('\n  Nothing is left to ask. [u/q] ');
      if (key === 'q') return false;
      if (key === 'u') return this.#undo();
    }
    return false;
  }

  async #next(): Promise<{ queue: Queue; asked: Asked } | null> {
    for (const queue of this.#queues) {
      const asked = await queue.next(this.#left);
      if (asked) return { queue, asked };
    }
    return null;
  }

  /** The next key, shown; `q` at the end. */
  async #key(question: string): Promise<string> {
    await print(question);
    const key = (await this.#keys.next())?.toLowerCase() ?? 'q';
    await print(key < ' ' ? '\n' : `${key}\n`);
    return key;
  }

  /** One question, until something is decided. False when the person leaves. */
  async #ask(queue: Queue, asked: Asked): Promise<boolean> {
    for (;;) {
      const key = await this.#key(`\n  ${queue.question} `);
      if (key === 'q') return false;
      if (await this.#answered(key, queue, asked)) return true;
    }
  }

  /** Does what a key says; true when the question needs no other answer. */
  async #answered(key: string, queue: Queue, asked: Asked): Promise<boolean> {
    const answer = asked.answers[key];
    if (answer) return this.#decide(answer, asked);
    switch (key) {
      case 'n':
        this.#left.add(asked.id);
        return true;
      case 'u':
        return this.#undo();
      case 'w':
        await this.#askWhy();
        return false;
      case 'o':
        for (const { id } of asked.records) await print(recordAsText(await showRecord(this.#record, id), this.#paper));
        return false;
      case 'c':
        if (asked.correctable !== null) return this.#correct(asked.correctable, asked);
    }
    await print(queue.help);
    return false;
  }

  async #askWhy(): Promise<void> {
    this.#why = (await this.#line('Why?')) || this.#why;
    await print(`\n  The next decision says: ${this.#why ?? 'nothing'}\n`);
  }

  async #line(question: string): Promise<string | null> {
    await print(`  ${question} `);
    return this.#keys.line(question);
  }

  /** One field of a record, and the value that is right: `killed 4`, `where Dara, Khanaqin`. */
  async #correct(target: string, asked: Asked): Promise<boolean> {
    const line = await this.#line('Which field, and what is right (killed 4)?');
    await print('\n');
    const [, field, written] = /^(\S+)\s+(.+)$/.exec(line ?? '') ?? [];
    if (!field || !written) {
      await print('  Nothing is corrected. Write a field and its value: killed 4\n');
      return false;
    }
    try {
      const value = await corrected(field, written);
      const decision: Decision = { kind: 'correct', target, field, value };
      return await this.#decide({ decision, why: `reviewed: ${field} corrected`, done: 'Corrected' }, asked);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      await print(`  ${error.message}\n`);
      return false;
    }
  }

  /** True when it is decided, or has to be looked at anew. */
  async #decide({ decision, why, done }: Answer, { records }: Asked): Promise<boolean> {
    const by = { who: this.#who, why: this.#why ?? why, at: new Date() };
    const expects = new Map(records.map(({ id, revision }) => [id, revision]));
    try {
      const revision = await decide(this.#record, decision, by, { expects });
      this.#decided.push(revision);
      this.#why = null;
      await print(`  ${done}: revision ${revision}. u takes it back.\n`);
      return true;
    } catch (error) {
      const changed = error instanceof RecordProblem && error.code === 'changed meanwhile';
      const refused = error instanceof RecordProblem && error.code === 'decision not possible';
      if (!changed && !refused) throw error;
      await print(`  ${error.message}\n`);
      return changed;
    }
  }

  async #undo(): Promise<boolean> {
    const revision = this.#decided.pop();
    if (revision === undefined) {
      await print('  Nothing was decided in this review.\n');
      return false;
    }
    const by = { who: this.#who, why: this.#why ?? 'taken back in the review', at: new Date() };
    await decide(this.#record, { kind: 'undo', revision }, by);
    this.#left.clear();
    await print(`  Revision ${revision} is undone.\n`);
    return true;
  }
}
