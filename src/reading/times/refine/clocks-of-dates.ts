import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

/** "at 3 p.m. on Monday": the clock time is of the day named after it. */
export function clocksOfDates(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    if (draft.sense.is !== 'clock' || !next || !namesDay(next)) return draft;
    if (scan.tokens[next.first]!.sentence !== scan.tokens[draft.last]!.sentence) return draft;
    for (let at = draft.last + 1; at < next.first; at++) if (!/^(?:on|of|the|,)$/.test(lowerAt(scan, at))) return draft;
    return { ...draft, sense: next.sense };
  });
}

const namesDay = ({ sense }: Draft): boolean =>
  (sense.is === 'calendar' && !!(sense.day || sense.weekday)) || (sense.is === 'shift' && sense.unit === 'day');
