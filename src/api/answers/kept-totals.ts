import {
  countRecords,
  type Database,
  type RecordFilter,
  type Standpoint,
  type Totals,
  type TotalsSeen,
  totalsSince,
} from '../../record/index.ts';
import type { ChangesKnown } from './rests-on.ts';

interface Kept {
  readonly head: number;
  readonly totals: Promise<TotalsSeen>;
}

/** Totals of what filters find, as they are now: after a change only what it touched is counted. */
export class KeptTotals {
  readonly #record: Database;
  readonly #changesKnown: ChangesKnown;
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();

  /** Those asked for longest ago go first when they are more than `most`. */
  constructor(record: Database, changesKnown: ChangesKnown, most = 2000) {
    this.#record = record;
    this.#changesKnown = changesKnown;
    this.#most = most;
  }

  /** The totals of a revision that is not older than `head`. Those of a past moment are counted each time. */
  of(filter: RecordFilter, from: Standpoint, head: number): Promise<Totals> {
    if (from.asOf !== undefined) return countRecords(this.#record, filter, from);
    const key = JSON.stringify([from.audience, filter]);
    const known = this.#kept.get(key);
    const now = known && known.head >= head ? known : { head, totals: this.#follow(filter, from, head, known) };
    if (now !== known) now.totals.catch(() => this.#kept.get(key) === now && this.#kept.delete(key));
    this.#kept.delete(key);
    this.#kept.set(key, now);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
    return now.totals;
  }

  async #follow(filter: RecordFilter, from: Standpoint, head: number, known: Kept | undefined): Promise<TotalsSeen> {
    const before = (await known?.totals.catch(() => null)) ?? null;
    if (before && before.revision >= head) return before;
    const changes = before && (await this.#changesKnown.since(before.revision, head));
    return totalsSince(this.#record, filter, from, before, changes);
  }
}
