import { Command } from 'commander';
import { type DecideFlags, decideOne, withDecision } from './decide-flags.ts';

/** `aram decide withhold …`: known to the record, and shown by no command from then on. */
export function withholdCommand(): Command {
  const command = new Command('withhold')
    .summary('show it no more: a report, claim, record, position or source')
    .description(
      'Withholds something: it is not shown, listed, counted, searched or exported from then on, and in every past state too. Undo brings it back.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  aram decide withhold source "Abu Karim" --why "asked not to be named"\n  aram decide withhold position i12.1 --words "blue gate" --why "gives a house away"',
    );
  for (const [what, help] of whole)
    command.addCommand(
      withDecision(new Command(what).description(help).argument('<ID>', 'its id')).action(
        (target: string, flags: DecideFlags) => decideOne({ kind: 'withhold', what, target }, flags),
      ),
    );
  return command.addCommand(positionCommand()).addCommand(sourceCommand());
}

const whole = [
  ['report', 'Withholds a whole report, with all that only it says.'],
  ['claim', 'Withholds one claim of a report.'],
  ['record', 'Withholds an incident, figure or condition.'],
] as const;

const positionCommand = (): Command =>
  withDecision(
    new Command('position')
      .description('Shows no place finer than the district, neither as a point nor by name.')
      .argument('<ID>', 'a record, claim or report')
      .option('--words <WORD...>', 'other words that give the place away'),
  ).action((target: string, flags: DecideFlags & { readonly words?: readonly string[] }) =>
    decideOne({ kind: 'withhold', what: 'position', target, words: flags.words ?? [] }, flags),
  );

const sourceCommand = (): Command =>
  withDecision(
    new Command('source')
      .description('Blacks out the names of a source, in one report or claim or everywhere.')
      .argument('<NAME...>', 'the names, each as it is written')
      .option('--in <ID>', 'only in this report or claim'),
  ).action((words: readonly string[], flags: DecideFlags & { readonly in?: string }) =>
    decideOne({ kind: 'withhold', what: 'source', target: flags.in ?? null, words }, flags),
  );
