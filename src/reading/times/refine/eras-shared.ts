import { lowerAt, type Scan } from '../scan.ts';
import type { Draft } from '../sense.ts';

const joints = new Set(['-', '–', '—', 'to', 'and', 'or', 'until', '/']);

/** "264–241 BC", "between 499 and 493 BC": the era at the end holds for the number before it. */
export function erasShared(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const { sense } = draft;
    const at = draft.first - 2;
    const word = scan.clues[at];
    const free = (found.at(-1)?.last ?? -1) < at;
    if (
      free &&
      sense.is === 'calendar' &&
      sense.year !== undefined &&
      sense.year <= 0 &&
      joints.has(lowerAt(scan, at + 1)) &&
      word?.digits &&
      word.number! >= 1 - sense.year
    )
      found.push({ first: at, last: at, rule: 'year', sense: { is: 'calendar', year: 1 - word.number! } });
    found.push(draft);
  }
  return found;
}
