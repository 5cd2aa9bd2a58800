import { isThinToCompare } from '../codebook/index.ts';
import { coverageFacts } from './coverage.ts';
import { type Moved, movedBetween } from './direction.ts';
import { type History, stretchWindow } from './history.ts';
import type { PlaceRecord } from './input/place-record.ts';
import type { Comparison } from './statistics/compare.ts';
import { monthName } from './windows/day.ts';
import { monthsIn } from './windows/window.ts';

/** A month from which on attacks came at another rate. */
export interface Change {
  readonly month: string;
  /** It lies between these months in 90 cases of 100. */
  readonly between: readonly [string, string];
  /** That the recorded rate changed there at all. */
  readonly probability: number;
  /** Attacks recorded before and after it, and over how many months. */
  readonly before: { readonly attacks: number; readonly months: number };
  readonly after: { readonly attacks: number; readonly months: number };
  /** The recorded rate after over the one before: its strength. */
  readonly recorded: Comparison;
  readonly happened: Comparison;
  /** Whether a change in reporting alone may have made it. */
  readonly mayBeReporting: boolean;
  readonly rests: readonly string[];
}

/** The changes of a history, each with its strength, and whether reporting changed with it. */
export function changesIn(record: PlaceRecord, history: History): Change[] {
  return history.changes.map((change) => {
    const [before, after] = [change.before, change.after].map((stretch) => stretchWindow(history, stretch));
    const moved = movedBetween(record, before!, after!, history.dispersion);
    const name = (month: number): string => monthName(history.firstMonth + month);
    return {
      month: name(change.month),
      between: [name(change.between[0]), name(change.between[1])],
      probability: change.probability,
      before: { attacks: moved.before.attacks, months: monthsIn(before!) },
      after: { attacks: moved.now.attacks, months: monthsIn(after!) },
      recorded: moved.recorded,
      happened: moved.happened,
      mayBeReporting:
        mayBeReporting(moved) || [before!, after!].some((one) => isThinToCompare(coverageFacts(record, one))),
      rests: [...moved.before.rests, ...moved.now.rests],
    };
  });
}

/** The change stands only if the rate of what happened moved the same way. */
const mayBeReporting = ({ recorded, happened }: Moved): boolean =>
  recorded.fell > 0.5 ? happened.fell < 0.975 : happened.fell > 0.025;
