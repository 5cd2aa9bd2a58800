import { type Asked, lastDayOf, twelveMonthsTo } from '../../assessment/index.ts';
import type { DaysFlags } from './assess-flags.ts';
import type { Asking } from './with-index.ts';

/** The record's last day; of days after that, today, or the first one asked for. */
const latest = (from: string | undefined, last: string, today: string): string =>
  from === undefined || from <= last ? last : from <= today ? today : from;

/** The days asked about: without any, the last twelve months of the record, which is told on standard error. */
export function askedDays({ input, today }: Pick<Asking, 'input' | 'today'>, { from, to, against }: DaysFlags): Asked {
  const last = to ?? lastDayOf(input, today) ?? today;
  const window = { from: from ?? twelveMonthsTo(last).from, to: to ?? latest(from, last, today) };
  if (from === undefined && to === undefined)
    process.stderr.write(
      `aram: ${window.from} to ${window.to}: the last twelve months of the record. --from and --to ask about others.\n`,
    );
  return { window, against: against ?? null, now: today };
}
