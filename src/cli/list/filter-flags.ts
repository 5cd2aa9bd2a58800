import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Grade, grades, typesOf } from '../../codebook/index.ts';
import type { RecordFilter } from '../../record/index.ts';
import { repeated } from '../repeated.ts';
import { WrongUse } from '../wrong-use.ts';
import { dayAt } from './day-at.ts';

/** The flags that choose among records. */
export interface FilterFlags {
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: readonly string[];
  readonly actor?: string;
  readonly grade?: readonly Grade[];
  readonly standing?: 'open' | 'accepted' | 'rejected';
  readonly text?: string;
  readonly asOf?: string;
}

const oneGrade = (text: string, before: readonly Grade[] = []): readonly Grade[] => {
  if (!(grades as readonly string[]).includes(text)) throw new InvalidArgumentError(`One of: ${grades.join(', ')}.`);
  return [...before, text as Grade];
};

export const withAsOf = (command: Command): Command =>
  command.option('--as-of <MOMENT>', 'as it stood at a day, a time or a revision: 2026-03-01, 2026-03-01T12:00Z, 41');

export const withFilters = (command: Command): Command =>
  withAsOf(
    command
      .option('--place <PLACE>', 'a place and all within it, in any spelling')
      .option('--from <DAY>', 'from this day, month or year on', dayAt('first'))
      .option('--to <DAY>', 'up to this day, month or year', dayAt('last'))
      .option(
        '--type <TYPE>',
        'type of incident, measure of a figure or aspect of a condition (may be repeated)',
        repeated,
      )
      .option('--actor <ACTOR>', 'who did it or suffered it: a name or a category')
      .option('--grade <GRADE>', `how well borne out: ${grades.join(', ')} (may be repeated)`, oneGrade)
      .addOption(
        new Option('--standing <STANDING>', 'what was decided (default: all but rejected)').choices([
          'open',
          'accepted',
          'rejected',
        ]),
      )
      .option('--text <WORDS>', 'words in it, in English or Arabic script; beginnings of words will do'),
  );

/** The filter that flags make, on records of one kind or of all. */
export function filterOf(flags: FilterFlags, kind?: RecordFilter['kind']): RecordFilter {
  const types = kind ? typesOf[kind] : Object.values(typesOf).flat();
  const stranger = flags.type?.find((type) => !types.includes(type));
  if (stranger !== undefined)
    throw new WrongUse(`--type ${stranger}: there is no such type. One of: ${types.join(', ')}.`);
  if (flags.from && flags.to && flags.to < flags.from)
    throw new WrongUse(`--to ${flags.to} is before --from ${flags.from}. Turn them round.`);
  const { place, from, to, type, actor, grade, standing, text } = flags;
  return { kind, place, from, to, types: type, actor, grades: grade, standing, text };
}
