import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCommand } from './add/add-command.ts';
import { assessCommand } from './assess/assess-command.ts';
import { reconcileCommand } from './assess/reconcile-command.ts';
import { testCommand } from './assess/test-command.ts';
import { briefCommand } from './brief/brief-command.ts';
import { decideCommand } from './decide/decide-command.ts';
import { exportCommand } from './export/export-command.ts';
import { importCommand } from './import/import-command.ts';
import { backupCommand, restoreCommand } from './keep/backup-command.ts';
import { verifyCommand } from './keep/verify-command.ts';
import { listCommand } from './list/list-command.ts';
import { personCommand } from './person/person-command.ts';
import { publishCommand } from './publish/publish-command.ts';
import { readCommand } from './read/read-command.ts';
import { reviewCommand } from './review/review-command.ts';
import { schemaCommand } from './schema-command.ts';
import { serveCommand } from './serve/serve-command.ts';
import { historyCommand } from './show/history-command.ts';
import { showCommand } from './show/show-command.ts';
import { startCommand } from './start/start-command.ts';
import { WrongUse } from './wrong-use.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const examples = `
Examples:
  aram start                          what Aram makes of its samples
  aram read report.txt                what a report says, in the terminal
  aram read report.txt --format html --output reading.html
  aram add reports/                   into the record, each event once
  aram list incidents --place Khanaqin
  aram show i12.1                     every number side by side
  aram assess Khanaqin                how calm, how sure, what is not known

aram COMMAND --help tells more.`;

/** The whole command line. Errors of use are thrown. */
function program(): Command {
  const aram = new Command('aram')
    .description(
      'Aram reads reports about an area in conflict, shows what each says, on whose word, and keeps one record of them all.',
    )
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', examples);
  const commands = [
    readCommand(),
    addCommand(),
    listCommand(),
    showCommand(),
    historyCommand(),
    assessCommand(),
    testCommand(),
    reconcileCommand(),
    briefCommand(),
    publishCommand(),
    reviewCommand(),
    decideCommand(),
    importCommand(),
    exportCommand(),
    backupCommand(),
    restoreCommand(),
    verifyCommand(),
    serveCommand(),
    personCommand(),
    startCommand(),
    schemaCommand(),
  ];
  for (const command of commands) aram.addCommand(command);
  for (const command of withAll(aram)) command.exitOverride().showHelpAfterError('(add --help for help)');
  return aram;
}

/** A command and all under it. */
const withAll = (command: Command): Command[] => [command, ...command.commands.flatMap(withAll)];

/** Runs the command line. Exit codes: 0 all went well, 1 something did not, 2 wrong use. */
export async function runProgram(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    goWhereAsked(process.env);
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has told of its own errors already.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      process.stderr.write(`aram: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = error instanceof WrongUse || isWrongQuestion(error) ? 2 : 1;
    }
  }
}

const wrongQuestions: ReadonlySet<unknown> = new Set([
  'not a moment',
  'not a day',
  'not a year',
  'window ends before it begins',
  'window in the future',
  'windows overlap',
]);

const isWrongQuestion = (error: unknown): boolean => wrongQuestions.has((error as { code?: unknown } | null)?.code);

/** `npm run aram` starts in the project's folder; names of files are meant from where the person stands. */
function goWhereAsked({ npm_lifecycle_event: script, INIT_CWD: folder }: NodeJS.ProcessEnv): void {
  if (script === 'aram' && folder) process.chdir(folder);
}
