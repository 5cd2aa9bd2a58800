import type { AssessedPlace } from './assessment-input.ts';
import { reachOf } from './place-record.ts';

/** What two lists of things that are set in places do not share. */
export interface Difference<T> {
  /** Ids of what is no more, or no more what it was. */
  readonly gone: ReadonlySet<string>;
  /** Ids of the places where anything has gone or come. */
  readonly touched: ReadonlySet<string>;
  /** What has come to each place. */
  readonly come: ReadonlyMap<string, readonly T[]>;
}

type Places = ReadonlyMap<string, { readonly place: AssessedPlace }>;

interface Side<T> {
  readonly list: readonly T[];
  readonly places: Places;
}

/** What is the same object in both lists has not changed. */
export function differenceOf<T extends { readonly id: string }>(
  was: Side<T>,
  now: Side<T>,
  placesOf: (one: T) => readonly string[],
): Difference<T> {
  const { from, end } = shared(was.list, now.list);
  const [before, after] = [was.list.slice(from, was.list.length - end), now.list.slice(from, now.list.length - end)];
  const [known, stays] = [new Set(before), new Set(after)];
  const touched = new Set<string>();
  const gone = new Set<string>();
  for (const one of before) {
    if (stays.has(one)) continue;
    gone.add(one.id);
    for (const { place } of reachOf(placesOf(one), was.places)) touched.add(place.id);
  }
  const come = new Map<string, T[]>();
  for (const one of after) {
    if (known.has(one)) continue;
    for (const { place } of reachOf(placesOf(one), now.places)) {
      touched.add(place.id);
      const list = come.get(place.id);
      if (list) list.push(one);
      else come.set(place.id, [one]);
    }
  }
  return { gone, touched, come };
}

/** How many are the same from the beginning on, and after that up to the end. */
function shared(was: readonly unknown[], now: readonly unknown[]): { readonly from: number; readonly end: number } {
  const most = Math.min(was.length, now.length);
  let from = 0;
  while (from < most && was[from] === now[from]) from++;
  let end = 0;
  while (end < most - from && was[was.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { from, end };
}
