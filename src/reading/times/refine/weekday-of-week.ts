import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

/** "Tuesday last week", "Monday of this week": the weekday of that week. */
export function weekdayOfWeek(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const both = before && join(scan, before, draft);
    if (both) joined[joined.length - 1] = both;
    else joined.push(draft);
  }
  return joined;
}

function join(scan: Scan, before: Draft, { sense, last, first }: Draft): Draft | null {
  if (before.sense.is !== 'calendar' || !before.sense.weekday || before.sense.day || before.sense.which) return null;
  if (sense.is !== 'shift' || sense.unit !== 'week' || sense.amount === null || sense.amount > 1) return null;
  const gap = first - before.last;
  if (gap > 2 || (gap === 2 && lowerAt(scan, before.last + 1) !== 'of')) return null;
  return { ...before, last, sense: { ...before.sense, weekWhich: sense.which } };
}
