import type { Day } from './day.ts';
import type { Window } from './window.ts';

/** An event whose days span more than this is too loosely dated to be set in a window: it is listed apart. */
export const loosest = 92;

/** What share of an event's days lies in a window. */
export function shareIn({ first, last }: Window, window: Window): number {
  const shared = Math.min(last, window.last) - Math.max(first, window.first) + 1;
  return shared <= 0 ? 0 : shared / (last - first + 1);
}

/** Of things in order of their first day, those that may touch a window. */
export function touching<T extends Window>(sorted: readonly T[], window: Window): T[] {
  const from = firstFrom(sorted, window.first - loosest, ({ first }) => first);
  const to = firstFrom(sorted, window.last + 1, ({ first }) => first);
  return sorted.slice(from, to).filter(({ last }) => last >= window.first);
}

/** Of things in order of their day, those in a window. */
export function during<T extends { readonly day: Day }>(sorted: readonly T[], window: Window): T[] {
  const day = (one: T): Day => one.day;
  return sorted.slice(firstFrom(sorted, window.first, day), firstFrom(sorted, window.last + 1, day));
}

/** The index of the first that is not before a day. */
function firstFrom<T>(sorted: readonly T[], day: Day, dayOf: (one: T) => Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(sorted[middle]!) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
