import { Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../../publication/index.ts';
import { repeated } from '../repeated.ts';
import { datesUnderstood, isPublicationDate } from './published-argument.ts';
import { type Format, formats } from './settings.ts';

/** The flags that say what to read, and what is known of it, as they come from the command line. */
export interface ReportFlags {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly place?: string;
  readonly gazetteer?: readonly string[];
  readonly actors?: readonly string[];
  readonly jobs?: number;
  readonly input?: readonly string[];
  readonly textColumn?: string;
  readonly idColumn?: string;
  readonly titleColumn?: string;
  readonly publishedColumn?: string;
  readonly publisherColumn?: string;
  readonly urlColumn?: string;
}

/** The flags of `aram read`. */
export interface Flags extends ReportFlags {
  readonly format: Format;
  readonly lang: (typeof languages)[number];
  readonly output?: string;
  readonly explain?: true;
}

function date(text: string): string {
  if (!isPublicationDate(text)) throw new InvalidArgumentError(`It is no date Aram understands. ${datesUnderstood}`);
  return text;
}

function threads(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Write a number of threads, 1 or more.');
  return Number(text);
}

/** What a column can hold, the flag that names it, and the help for it. */
export const columnFlags = [
  ['text', 'textColumn', 'the text (default: text, or another usual name)'],
  ['id', 'idColumn', 'its id (default: id)'],
  ['title', 'titleColumn', 'its title (default: title)'],
  ['published', 'publishedColumn', 'its date of publication (default: published)'],
  ['publisher', 'publisherColumn', 'who published it (default: publisher)'],
  ['url', 'urlColumn', 'its address (default: url)'],
] as const;

const examples = `
Examples:
  aram read report.txt --published 2022-02
  aram read page.html --format html --output reading.html
  aram read reports/ --format csv --output claims.csv
  aram read --input rows.csv --text-column body --format ndjson > readings.ndjson
  cat report.txt | aram read - --publisher "Sample" --explain

Exit codes: 0 all read, 1 something could not be read (the rest was), 2 wrong use.`;

/** `aram read` with all its flags and no action yet. */
export function readFlags(): Command {
  const command = new Command('read')
    .summary('read reports: incidents, figures and conditions with their sources and words')
    .description(
      'Reads reports and shows what each says: incidents, figures and conditions, each with when, where, who, how many, who says so, how certain, and the words it rests on.',
    );
  return withReports(command)
    .addOption(new Option('--format <FORMAT>', 'what to write').choices(formats).default('text'))
    .addOption(
      new Option('--lang <LANGUAGE>', 'language of the text and the page around the report')
        .choices(languages)
        .default('en'),
    )
    .option('--output <FILE>', 'write there, not to the terminal; a folder for several pages')
    .option('--explain', 'show the rules behind each claim, and what was seen and not taken')
    .addHelpText('after', examples);
}

/** Says of a command which reports it reads and what is known of them. */
export function withReports(command: Command): Command {
  command
    .argument('[FILE...]', 'reports, tables of reports, folders of them, or - for standard input')
    .option('--published <DATE>', 'day, month or year of publication: 2022-02-27, 2022-02, 2022', date)
    .option('--publisher <NAME>', 'who published it')
    .option('--title <TITLE>', 'its title, where the text has none')
    .option('--place <PLACE>', 'where a report plays that names no place')
    .option('--gazetteer <FILE>', 'more places: GeoNames dump, OCHA GeoJSON or CSV (may be repeated)', repeated)
    .option('--actors <FILE>', 'more groups and forces, as CSV (may be repeated)', repeated)
    .option('--jobs <N>', 'threads that read side by side (default: one, or one a core for many reports)', threads)
    .option(
      '--input <TABLE>',
      'a table of reports: CSV, TSV or NDJSON, - for standard input (may be repeated)',
      repeated,
    );
  for (const [fact, , help] of columnFlags) command.option(`--${fact}-column <NAME>`, `column of a table with ${help}`);
  return command;
}
