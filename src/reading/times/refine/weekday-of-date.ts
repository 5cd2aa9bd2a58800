import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

/** "Sunday, 25 June 1950", "Tuesday (May 5)": one date, and the weekday says nothing more. */
export function weekdayOfDate(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && isWeekday(before) && isDay(draft) && onlyCommas(scan, before.last + 1, draft.first)) {
      joined[joined.length - 1] = { ...draft, first: before.first };
    } else joined.push(draft);
  }
  return joined;
}

const isWeekday = ({ sense }: Draft): boolean => sense.is === 'calendar' && !!sense.weekday && !sense.which;
const isDay = ({ sense }: Draft): boolean => sense.is === 'calendar' && !!sense.day;

function onlyCommas(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:,|the|\(|of)$/.test(lowerAt(scan, i))) return false;
  return to - from <= 2;
}
