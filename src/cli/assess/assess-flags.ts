import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Days } from '../../assessment/index.ts';
import { type Language, languages } from '../../publication/index.ts';
import { dayAt } from '../list/day-at.ts';
import { type FilterFlags, withAsOf } from '../list/filter-flags.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { repeated } from '../repeated.ts';

/** The flags that every command has which asks how things were. */
export type AskingFlags = DataFlags &
  Pick<FilterFlags, 'asOf'> & {
    readonly gazetteer?: readonly string[];
    readonly lang: Language;
    readonly output?: string;
  };

/** The flags that choose the days. */
export interface DaysFlags {
  readonly from?: string;
  readonly to?: string;
  readonly against?: Days;
}

export const withAsking = (command: Command): Command =>
  withAsOf(withData(command))
    .option('--gazetteer <FILE>', 'a file of places of your own, which are silent if nobody writes of them', repeated)
    .addOption(new Option('--lang <LANGUAGE>', 'language of the answer').choices(languages).default('en'))
    .option('--output <FILE>', 'write there, not to the terminal');

/** "2020", "2020-01/2020-06", "2020-01-15/2020-02-14" as days. */
function daysAt(text: string): Days {
  const [from = '', to = from, more] = text.split('/');
  if (more !== undefined) throw new InvalidArgumentError('Write two days at most: 2020-01/2020-06.');
  return { from: dayAt('first')(from), to: dayAt('last')(to) };
}

export const withDays = (command: Command): Command =>
  command
    .option('--from <DAY>', 'from this day, month or year on', dayAt('first'))
    .option('--to <DAY>', 'up to this day, month or year', dayAt('last'))
    .option(
      '--against <DAYS>',
      'the days to compare with, as 2020 or 2020-01/2020-06 (default: as many just before)',
      daysAt,
    );
