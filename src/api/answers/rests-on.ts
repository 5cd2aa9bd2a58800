import { type ChangesSince, changesSince, type Database, mayHold, type RecordFilter } from '../../record/index.ts';

/**
 * What of the record, as it is now, an answer is made of: the records that a filter finds; one with its claims; reports
 * and claims, whatever was decided on them.
 */
export type RestsOn = { readonly records: RecordFilter } | { readonly record: string } | 'reports and claims';

/** Whether what has changed leaves an answer as it was. */
export function isLeft(body: Buffer, rests: RestsOn, { ids, rows, isSaid }: ChangesSince): boolean {
  if (rests === 'reports and claims') return !isSaid;
  if ('records' in rests) return !rows.some((row) => mayHold(row, rests.records));
  return !ids.has(rests.record) && ![...ids].some((id) => body.includes(`"${id}"`));
}

/** Finds out what has changed since a revision, once for all who ask at the same head. */
export class ChangesKnown {
  readonly #record: Database;
  #head = 0;
  #since = new Map<number, Promise<ChangesSince | null>>();

  constructor(record: Database) {
    this.#record = record;
  }

  /** Null: anything may have changed. */
  since(revision: number, head: number): Promise<ChangesSince | null> {
    if (head !== this.#head) this.#since = new Map();
    this.#head = head;
    const known = this.#since.get(revision) ?? changesSince(this.#record, revision).catch(() => null);
    this.#since.set(revision, known);
    return known;
  }
}
