import { doubtAsText, type Paper, recordAsText } from '../../publication/index.ts';
import type { Database, Decision, OpenDoubt } from '../../record/index.ts';
import { countDoubts, decide, reviewQueue, showRecord } from '../../record/index.ts';
import { print } from '../record/out.ts';
import type { Keys } from './keys.ts';

export const help = `
  s  the same: A and B become one     w  why: a reason for the next decision
  d  different: the doubt is settled  u  undo the last decision
  n  next: leave it for later         o  open: show both in full
  q  quit                             ?  this help
`;

/** A person going through the queue, a key at a time. Every decision is in the record before the next is asked. */
export class ReviewSession {
  readonly #record: Database;
  readonly #keys: Keys;
  readonly #paper: Paper;
  readonly #who: string;
  readonly #left = new Set<string>();
  readonly #decided: number[] = [];
  #why: string | null;

  constructor(record: Database, keys: Keys, paper: Paper, { who, why }: { who: string; why: string | null }) {
    this.#record = record;
    this.#keys = keys;
    this.#paper = paper;
    this.#who = who;
    this.#why = why;
  }

  /** Asks until the queue is empty or the person leaves; answers how many decisions stand. */
  async run(): Promise<number> {
    await print(help);
    for (;;) {
      const doubt = await this.#next();
      if (doubt === null) {
        if (await this.#tookBack()) continue;
        break;
      }
      const two = await this.#two(doubt);
      const open = await countDoubts(this.#record);
      await print(`\n  ${open} open\n\n${doubtAsText(doubt, two, this.#paper)}`);
      if (!(await this.#ask(doubt))) break;
    }
    return this.#decided.length;
  }

  /** The queue is empty: the last decision can still be taken back. */
  async #tookBack(): Promise<boolean> {
    while (this.#decided.length > 0) {
      await print('\n  Nothing is left to ask. [u/q] ');
      const key = (await this.#keys.next())?.toLowerCase() ?? 'q';
      await print(key < ' ' ? '\n' : `${key}\n`);
      if (key === 'q') return false;
      if (key === 'u') return this.#undo();
    }
    return false;
  }

  #two({ records }: OpenDoubt) {
    return Promise.all(records.map(({ id }) => showRecord(this.#record, id)));
  }

  async #next(): Promise<OpenDoubt | null> {
    const queue = await reviewQueue(this.#record, { limit: this.#left.size + 1 });
    return queue.find(({ id }) => !this.#left.has(id)) ?? null;
  }

  /** One doubt, until something is decided. False when the person leaves. */
  async #ask(doubt: OpenDoubt): Promise<boolean> {
    for (;;) {
      await print('\n  Are they the same? [s/d/n/w/u/o/q/?] ');
      const key = (await this.#keys.next())?.toLowerCase() ?? 'q';
      await print(key < ' ' ? '\n' : `${key}\n`);
      if (key === 'q') return false;
      if (await this.#answered(key, doubt)) return true;
    }
  }

  /** Does what a key says; true when the doubt needs no other answer. */
  async #answered(key: string, doubt: OpenDoubt): Promise<boolean> {
    // The record that more is told of keeps its id.
    const [one, other] = [...doubt.records].sort((a, b) => b.claims - a.claims) as unknown as OpenDoubt['records'];
    switch (key) {
      case 's':
        return this.#decide({ kind: 'merge', target: one.id, from: other.id });
      case 'd':
        return this.#decide({ kind: 'keep apart', target: one.id, from: other.id });
      case 'n':
        this.#left.add(doubt.id);
        return true;
      case 'u':
        return this.#undo();
      case 'w':
        await this.#askWhy();
        return false;
      case 'o':
        for (const shown of await this.#two(doubt)) await print(recordAsText(shown, this.#paper));
        return false;
      default:
        await print(help);
        return false;
    }
  }

  async #askWhy(): Promise<void> {
    await print('  Why? ');
    this.#why = (await this.#keys.line()) || this.#why;
    await print(`\n  The next decision says: ${this.#why ?? 'nothing'}\n`);
  }

  async #decide(decision: Decision): Promise<true> {
    const why = this.#why ?? (decision.kind === 'merge' ? 'reviewed: the same' : 'reviewed: different');
    const revision = await decide(this.#record, decision, { who: this.#who, why, at: new Date() });
    this.#decided.push(revision);
    this.#why = null;
    await print(`  ${decision.kind === 'merge' ? 'One now' : 'Kept apart'}: revision ${revision}. u takes it back.\n`);
    return true;
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
