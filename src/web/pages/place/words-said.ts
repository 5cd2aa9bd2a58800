import type { When } from '../../../claims/index.ts';
import type { PlaceRef } from '../../../gazetteer/index.ts';
import type { RecordSummary } from '../../../record/index.ts';

/** What was said of a condition for the same days, however often. */
export interface WordSaid {
  readonly key: string;
  readonly record: string;
  readonly aspect: string;
  readonly state: string | null;
  readonly change: string | null;
  readonly when: When | null;
  readonly places: readonly PlaceRef[];
  readonly times: number;
}

/** The words on conditions, the oldest first; what has no day stands at the end. */
export function wordsSaid(conditions: readonly RecordSummary[]): WordSaid[] {
  const said = new Map<string, WordSaid>();
  for (const { id, type, state, where, line } of conditions)
    for (const entry of line) {
      const known = entry.state ?? state?.value ?? null;
      const key = [id, known, entry.change, entry.when?.earliest, entry.when?.latest].join(' ');
      const times = (said.get(key)?.times ?? 0) + 1;
      const places = where.value.slice(0, 1);
      said.set(key, {
        ...{ key, record: id, aspect: type.value, state: known, change: entry.change, when: entry.when },
        ...{ places, times },
      });
    }
  return [...said.values()].sort((a, b) => (a.when?.earliest ?? '9').localeCompare(b.when?.earliest ?? '9'));
}
