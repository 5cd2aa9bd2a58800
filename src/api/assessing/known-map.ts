import { isDeepStrictEqual } from 'node:util';
import { type Database, type MapRow, type MapRowsSeen, mapRowsSince } from '../../record/index.ts';
import { mapAnswer } from './map-answer.ts';
import type { Question } from './question.ts';

interface Known {
  readonly head: number;
  readonly map: Promise<KnownMap>;
}

interface KnownMap {
  readonly rows: Map<string, MapRow>;
  readonly seen: MapRowsSeen['seen'];
  /** JSON. */
  readonly answer: Uint8Array;
}

/** Keeps the map of all incidents for each audience: after a change only what it touched is read. */
export class KnownMaps {
  readonly #record: Database;
  readonly #known = new Map<string, Known>();

  constructor(record: Database) {
    this.#record = record;
  }

  /** The answer as JSON, of a revision that is not older than `head`. */
  async at({ from, head }: Pick<Question, 'from' | 'head'>): Promise<Uint8Array> {
    const of = from.audience ?? 'here';
    const known = this.#known.get(of);
    const now = known && known.head >= head ? known : { head, map: this.#follow(from, known) };
    if (now !== known) {
      now.map.catch(() => this.#known.get(of) === now && this.#known.delete(of));
      this.#known.set(of, now);
    }
    // What is sent to another thread is gone here.
    return (await now.map).answer.slice();
  }

  async #follow({ audience }: Question['from'], known: Known | undefined): Promise<KnownMap> {
    const before = await known?.map.catch(() => undefined);
    const { rows, touched, seen } = await mapRowsSince(this.#record, { audience }, before?.seen ?? null);
    if (before && touched && isUnchanged(before.rows, rows, touched)) return { ...before, seen };
    // Nobody else holds what was known.
    const all = (touched ? before?.rows : undefined) ?? new Map<string, MapRow>();
    const come = new Map(rows.map((row) => [row.id, row]));
    for (const id of touched ?? []) if (!come.has(id)) all.delete(id);
    for (const [id, row] of come) all.set(id, row);
    return { rows: all, seen, answer: new TextEncoder().encode(JSON.stringify(mapAnswer(all.values()))) };
  }
}

const isUnchanged = (
  before: ReadonlyMap<string, MapRow>,
  rows: readonly MapRow[],
  touched: ReadonlySet<string>,
): boolean =>
  rows.every((row) => isDeepStrictEqual(before.get(row.id), row)) &&
  [...touched].filter((id) => before.has(id)).length === rows.length;
