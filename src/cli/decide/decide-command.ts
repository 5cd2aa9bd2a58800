import { Argument, Command, InvalidArgumentError } from 'commander';
import { type Grade, grades } from '../../codebook/index.ts';
import { corrected } from './corrected.ts';
import { type DecideFlags, decideOne, withDecision } from './decide-flags.ts';
import { withholdCommand } from './withhold-commands.ts';

const examples = `
Examples:
  aram decide correct i12.1 killed 7 --by ana --why "the hospital's list"
  aram decide correct i12.1 when 2020-06-13 --why "it began before midnight"
  aram decide merge i12.1 i14.2 --why "one attack, two villages named"
  aram decide split i12.1 r5d1c0a.1.c2 --why "another night"
  aram decide grade i12.1 contested --why "the army denies it"
  aram decide undo 41 --why "the list was of another day"

Nothing said before is lost: every decision is a revision of its own, and undoing it is another.`;

/** `aram decide`: a person's word on the record. */
export function decideCommand(): Command {
  const command = new Command('decide')
    .summary('accept, reject, correct, merge, split, grade, withhold, undo')
    .description('Writes down a person’s decision on the record, with who made it, when and why.')
    .addHelpText('after', examples);
  for (const each of [...plain(), correct(), merge(), apart(), split(), grade(), withholdCommand(), undo()])
    command.addCommand(each);
  return command;
}

const record = ['<ID>', 'an incident, figure or condition'] as const;

const plain = (): Command[] =>
  (
    [
      ['accept', 'It stands as it is.'],
      ['reject', 'A record is not so, or a claim does not count. Nothing is deleted.'],
    ] as const
  ).map(([kind, help]) =>
    withDecision(new Command(kind).description(help).argument('<ID>', 'a record or a claim')).action(
      (target: string, flags: DecideFlags) => decideOne({ kind, target }, flags),
    ),
  );

const correct = (): Command =>
  withDecision(
    new Command('correct')
      .description('Shows this value. What the reports say stays beside it.')
      .argument(...record)
      .argument(
        '<FIELD>',
        'killed, injured, abducted, arrested, value, type, when, where, perpetrators, targets, state',
      )
      .argument('<VALUE>', 'the value; "nothing" where nothing is known'),
  ).action(async (target: string, field: string, value: string, flags: DecideFlags) =>
    decideOne({ kind: 'correct', target, field, value: await corrected(field, value) }, flags),
  );

const merge = (): Command =>
  withDecision(
    new Command('merge')
      .description('Two records are one: the second becomes part of the first.')
      .argument('<ID>', 'the record that stays')
      .argument('<FROM>', 'the record that becomes part of it'),
  ).action((target: string, from: string, flags: DecideFlags) => decideOne({ kind: 'merge', target, from }, flags));

const apart = (): Command =>
  withDecision(
    new Command('apart')
      .description('Two records are not one: the doubt is settled.')
      .argument('<ID>', 'one record')
      .argument('<OTHER>', 'the other'),
  ).action((target: string, from: string, flags: DecideFlags) =>
    decideOne({ kind: 'keep apart', target, from }, flags),
  );

const split = (): Command =>
  withDecision(
    new Command('split')
      .description('These claims of a record are something else: they become a record of their own.')
      .argument(...record)
      .argument('<CLAIM...>', 'ids of claims, as aram show gives them'),
  ).action((target: string, claims: readonly string[], flags: DecideFlags) =>
    decideOne({ kind: 'split', target, claims }, flags),
  );

const grade = (): Command =>
  withDecision(
    new Command('grade')
      .description('How well it is borne out, whatever the rule says.')
      .argument(...record)
      .addArgument(new Argument('<GRADE>', 'the grade').choices(grades)),
  ).action((target: string, given: Grade, flags: DecideFlags) =>
    decideOne({ kind: 'grade', target, grade: given }, flags),
  );

function revisionNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw new InvalidArgumentError('Write a revision’s number, as aram history gives it.');
  return Number(text);
}

const undo = (): Command =>
  withDecision(
    new Command('undo')
      .description('The decision of a revision no longer holds.')
      .argument('<REVISION>', 'its number, as aram history gives it', revisionNumber),
  ).action((revision: number, flags: DecideFlags) => decideOne({ kind: 'undo', revision }, flags));
