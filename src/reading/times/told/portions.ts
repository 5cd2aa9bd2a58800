import { isoOf } from '../day.ts';
import { shiftDay } from '../resolve-shift.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { Told } from '../tell.ts';

/** "the first two months of 1939", "the last week of August": one time, with its days counted from that end. */
export function portions(scan: Scan, told: readonly Told[]): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < told.length; i++) {
    const [one, whole] = [told[i]!, told[i + 1]];
    const portion = whole && portionOf(scan, one, whole);
    found.push(portion ?? one);
    if (portion) i++;
  }
  return found;
}

function portionOf(scan: Scan, one: Told, whole: Told): Told | null {
  const { sense } = one.draft;
  const { period, is } = whole.moment;
  if (sense.is !== 'duration' || !sense.end || sense.amount === null || !period || whole.draft.edge) return null;
  const gap = whole.draft.first - one.draft.last;
  if (
    lowerAt(scan, one.draft.last + 1) !== 'of' ||
    gap > 3 ||
    (gap === 3 && lowerAt(scan, one.draft.last + 2) !== 'the')
  )
    return null;
  const start = sense.end === 'start';
  const [from, to] = start
    ? [period.from, shiftDay(period.from, sense.unit, sense.amount) - 1]
    : [shiftDay(period.to + 1, sense.unit, -sense.amount), period.to];
  if (from < period.from || to > period.to || to < from) return null;
  const draft = { ...one.draft, last: whole.draft.last };
  return { draft, moment: { ...one.moment, from, to, edtf: `${isoOf(from)}/${isoOf(to)}`, is } };
}
