import { Command, InvalidArgumentError, Option } from 'commander';
import { type ImportShape, type IncidentType, importShapes, incidentTypes } from '../../codebook/index.ts';
import type { DayOrder } from '../../publication/imports/index.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { type SignedFlags, withSignature } from '../record/signed.ts';

export interface ImportFlags extends DataFlags, SignedFlags {
  readonly as: ImportShape;
  readonly dryRun?: true;
  readonly rejects?: string;
  readonly column?: Readonly<Record<string, string>>;
  readonly type?: IncidentType;
  readonly mapping?: string;
  readonly dates?: DayOrder;
  readonly name?: string;
  readonly release?: string;
  readonly licence?: string;
  readonly mayLeave?: boolean;
  readonly json?: true;
}

const examples = `
Examples:
  aram import GEDEvent_v25_1.csv --as ucdp --release 25.1
  aram import acled.csv --as acled --dry-run
  aram import ours.xlsx --as csv --column date=Datum --column place=Ort --column killed=Tote --type attack
  aram import ours.csv --as csv --mapping ours.json --name "Our list" --may-leave

A mapping file is JSON: {"columns": {"date": "Datum", "place": "Ort"}, "types": {"Überfall": "ambush"}, "type": "attack"}.
Rows that cannot be taken are written to a rejects file with line, column and reason, to be mended and imported again.
The same rows twice are one; an import that was cut is completed by running it again.
Exit codes: 0 all in, 1 some rows were rejected (the others are in) or it could not be read, 2 wrong use.`;

/** `aram import`: a data set's rows as claims of that data set. */
export const importCommand = (): Command =>
  withSignature(
    withData(
      new Command('import')
        .summary('bring in UCDP GED, ACLED, GTD, HXL or a table of your own')
        .description(
          'Brings in a data set: each row is a claim of that data set as a source, matched like any other. Rows of a licensed set are marked and never leave in an export.',
        )
        .argument('<FILE>', 'CSV, TSV, XLSX, GeoJSON, NDJSON or Parquet; - for standard input'),
    ),
  )
    .addOption(new Option('--as <FORMAT>', 'whose columns it has').choices(importShapes).makeOptionMandatory())
    .option('--dry-run', 'say what would come in, and change nothing')
    .option('--rejects <FILE>', 'where to write rows that cannot be taken (default: beside FILE, as FILE.rejects.csv)')
    .option('--column <FIELD=NAME>', 'which column holds what, in a table of your own (may be repeated)', oneColumn)
    .addOption(new Option('--type <TYPE>', 'the type of rows that name none').choices(incidentTypes))
    .option('--mapping <FILE>', 'columns and words of a table of your own, as JSON')
    .addOption(new Option('--dates <ORDER>', 'what 03/04/2021 means').choices(['dmy', 'mdy']))
    .option('--name <NAME>', 'what the data set is called')
    .option('--release <VERSION>', 'its version')
    .option('--licence <LICENCE>', 'its licence')
    .option('--may-leave', 'its licence lets rows be passed on')
    .option('--no-may-leave', 'its rows stay here')
    .option('--json', 'answer as JSON')
    .addHelpText('after', examples)
    .action(async (file: string, flags: ImportFlags) => (await import('./import-file.ts')).importFile(file, flags));

function oneColumn(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new InvalidArgumentError('Write field=name, as in date=Datum.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
