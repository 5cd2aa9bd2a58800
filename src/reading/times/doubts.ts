import type { Note } from '../mentions.ts';
import type { Scan } from './scan.ts';
import type { Told } from './tell.ts';

/** What stays open: a date whose year nothing tells, a numeric date that can be read two ways. */
export function doubts(scan: Scan, told: readonly Told[]): Note[] {
  return told.flatMap((one) => {
    const said = doubtOf(one);
    const { first, last } = one.draft;
    return said
      ? [{ start: scan.tokens[first]!.start, end: scan.tokens[last]!.end, rule: 'ambiguous date', said }]
      : [];
  });
}

function doubtOf({ draft: { sense }, moment }: Told): string | null {
  if ((sense.is === 'either' || sense.is === 'either month') && !moment.period)
    return 'day and month may change places';
  const open = sense.is === 'calendar' && (sense.month || sense.season) && moment.timex.startsWith('XXXX');
  return open ? 'nothing tells the year' : null;
}
