import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readCommand } from './read/read-command.ts';
import { schemaCommand } from './schema-command.ts';
import { startCommand } from './start-command.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const examples = `
Examples:
  aram start                          what Aram makes of its sample report
  aram read report.txt                what a report says, in the terminal
  aram read report.txt --format html --output reading.html
  aram read --input rows.csv --format ndjson

aram read --help tells more.`;

/** The whole command line. Errors of use are thrown, not ended: see main.ts. */
export function program(): Command {
  const aram = new Command('aram')
    .description('Aram reads reports about an area in conflict, and shows what each says, on whose word.')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', examples);
  for (const command of [readCommand(), startCommand(), schemaCommand()]) aram.addCommand(command);
  for (const command of [aram, ...aram.commands]) command.exitOverride().showHelpAfterError('(add --help for help)');
  return aram;
}
