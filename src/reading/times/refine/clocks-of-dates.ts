import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

/** "at 3 p.m. on Monday", "at 10 pm last night": the clock time is of the day named after it. */
export function clocksOfDates(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    if (draft.sense.is !== 'clock' || !next || !namesDay(next)) return draft;
    if (scan.tokens[next.first]!.sentence !== scan.tokens[draft.last]!.sentence) return draft;
    for (let at = draft.last + 1; at < next.first; at++) if (!passes(scan, at)) return draft;
    return { ...draft, sense: next.sense };
  });
}

// "at 5 a.m. Baghdad time on 20 March".
const passes = (scan: Scan, at: number): boolean =>
  /^(?:on|of|the|,|time|local)$/.test(lowerAt(scan, at)) || lowerAt(scan, at + 1) === 'time';

const namesDay = ({ sense }: Draft): boolean =>
  (sense.is === 'calendar' && !!(sense.day || sense.weekday)) ||
  (sense.is === 'shift' && sense.unit === 'day') ||
  (sense.is === 'part' && !!sense.which);
