import { lowerAt, type Scan } from '../scan.ts';
import type { CalendarSense, Draft } from '../sense.ts';
import { whichWord } from '../which-word.ts';

/** "last Tuesday", "next May", "this summer", "the previous April": the word before chooses which one. */
export function chosen(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const { sense } = draft;
    if (sense.is === 'feast' ? sense.year !== undefined || sense.which : sense.is !== 'calendar' || !isOpen(sense))
      return draft;
    const at = draft.first - 1;
    const which = whichWord(lowerAt(scan, at));
    if (!which || at <= (drafts[i - 1]?.last ?? -1)) return draft;
    const the = lowerAt(scan, at - 1) === 'the';
    const story = the && (lowerAt(scan, at) === 'next' || lowerAt(scan, at) === 'same');
    return {
      ...draft,
      first: the ? at - 1 : at,
      sense: { ...sense, which: story ? { ...which, from: 'story' } : which },
    };
  });
}

// A month, weekday or season that no year fixes.
const isOpen = (sense: CalendarSense): boolean =>
  sense.year === undefined && !sense.yearWhich && !sense.day && !!(sense.month || sense.weekday || sense.season);
