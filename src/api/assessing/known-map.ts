import {
  type Database,
  type MapRow,
  type MapRowsSeen,
  mapRowsSince,
  type RecordFilter,
  touchesDays,
} from '../../record/index.ts';
import { mapAnswer } from './map-answer.ts';
import type { Question } from './question.ts';

/** A stretch of days to draw: incidents that may touch it. Without both, all incidents, without days too. */
export type Stretch = Pick<RecordFilter, 'from' | 'to'>;

interface Known {
  readonly head: number;
  readonly map: Promise<KnownMap>;
}

interface KnownMap {
  readonly rows: Map<string, MapRow>;
  readonly seen: MapRowsSeen['seen'];
  /** JSON, by the stretch that was asked. */
  readonly answers: Map<string, { readonly stretch: Stretch; readonly bytes: Uint8Array }>;
}

// A slider leaves one for each of its stops.
const mostAnswers = 60;

/** Keeps what a map of all incidents draws for each audience: after a change only what it touched is read. */
export class KnownMaps {
  readonly #record: Database;
  readonly #known = new Map<string, Known>();

  constructor(record: Database) {
    this.#record = record;
  }

  /** The answer as JSON, in bytes that are the asker's own, of a revision that is not older than `head`. */
  async at({ from, head }: Pick<Question, 'from' | 'head'>, stretch: Stretch): Promise<Uint8Array> {
    const of = from.audience ?? 'here';
    const known = this.#known.get(of);
    const now = known && known.head >= head ? known : { head, map: this.#follow(from, known) };
    if (now !== known) {
      now.map.catch(() => this.#known.get(of) === now && this.#known.delete(of));
      this.#known.set(of, now);
    }
    return answerOf(await now.map, stretch).slice();
  }

  async #follow({ audience }: Question['from'], known: Known | undefined): Promise<KnownMap> {
    const before = await known?.map.catch(() => undefined);
    const { rows, touched, seen } = await mapRowsSince(this.#record, { audience }, before?.seen ?? null);
    if (!before || !touched) return { rows: new Map(rows.map((row) => [row.id, row])), seen, answers: new Map() };
    const changed = replace(before.rows, rows, touched);
    for (const [key, { stretch }] of before.answers)
      if (changed.some((row) => touchesDays(row, stretch))) before.answers.delete(key);
    return { ...before, seen };
  }
}

/** Puts rows in place of what they touch; answers those that are other than they were, as they were and as they are. */
function replace(known: Map<string, MapRow>, rows: readonly MapRow[], touched: ReadonlySet<string>): MapRow[] {
  const come = new Map(rows.map((row) => [row.id, row]));
  return [...touched].flatMap((id) => {
    const [was, now] = [known.get(id), come.get(id)];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    if (now) known.set(id, now);
    else known.delete(id);
    return [was ?? [], now ?? []].flat();
  });
}

function answerOf({ rows, answers }: KnownMap, stretch: Stretch): Uint8Array {
  const key = JSON.stringify([stretch.from, stretch.to]);
  const known = answers.get(key)?.bytes;
  const bytes = known ?? new TextEncoder().encode(JSON.stringify(mapAnswer(rowsWithin(rows, stretch))));
  answers.delete(key);
  answers.set(key, { stretch, bytes });
  if (answers.size > mostAnswers) answers.delete(answers.keys().next().value!);
  return bytes;
}

function* rowsWithin(rows: ReadonlyMap<string, MapRow>, stretch: Stretch): Generator<MapRow> {
  for (const row of rows.values()) if (touchesDays(row, stretch)) yield row;
}

/** The stretch that a filter asks for; null where it asks for more than that. */
export function stretchOf({ from, to, kind = 'incident', ...more }: RecordFilter): Stretch | null {
  const isPlain = kind === 'incident' && Object.values(more).every((wish) => wish === undefined);
  return isPlain ? { from, to } : null;
}
