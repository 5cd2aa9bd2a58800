import { Command, Option } from 'commander';
import type { Format } from '../../publication/formats/index.ts';
import { type FilterFlags, filterOf, withFilters } from '../list/filter-flags.ts';
import { checkOutput } from '../read/output-place.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { withRecord } from '../record/with-record.ts';
import { WrongUse } from '../wrong-use.ts';
import { exportRecord } from './export-record.ts';

/** The same as the writers have; named here so that `--help` does not load them. A test holds the two together. */
export const exportFormats = [
  'acled',
  'ucdp',
  'hxl',
  'geojson',
  'csv',
  'csv-rivals',
  'xlsx',
  'xlsx-rivals',
  'parquet',
  'parquet-rivals',
  'ndjson',
  'atom',
] as const satisfies readonly Format[];

const kinds = ['incident', 'figure', 'condition'] as const;

type ExportFlags = DataFlags &
  FilterFlags & { readonly as: Format; readonly kind?: (typeof kinds)[number]; readonly output?: string };

const examples = `
Examples:
  aram export --as acled --from 2020 --to 2021 --output khanaqin-acled.csv
  aram export --as xlsx --place Khanaqin --output khanaqin.xlsx
  aram export --as csv-rivals --text Dara          every number with its outlet and sentence
  aram export --as atom --output incidents.atom    a feed of the 500 incidents that changed last
  aram export --as geojson --grade confirmed > confirmed.geojson

What is withheld never leaves, nor what came from a data set whose licence keeps it here; how much was left out is told
on standard error. Exit codes: 0 written, 1 nothing may leave or it could not be written, 2 wrong use.`;

/** `aram export`: the record in the formats analysts use. */
export const exportCommand = (): Command =>
  withFilters(
    withData(
      new Command('export')
        .summary('take the record out as ACLED, UCDP, HXL, GeoJSON, CSV, XLSX, Parquet, NDJSON or an Atom feed')
        .description('Writes what the record holds, by the same filters as aram list, in a format that analysts use.'),
    ),
  )
    .addOption(new Option('--as <FORMAT>', 'the format').choices(exportFormats).makeOptionMandatory())
    .addOption(new Option('--kind <KIND>', 'incidents, figures or conditions alone').choices(kinds))
    .option('--output <FILE>', 'write there, not to standard output')
    .addHelpText('after', examples)
    .action(run);

const binary = /^(?:xlsx|parquet)/;

async function run(flags: ExportFlags): Promise<void> {
  const { as, output } = flags;
  const filter = filterOf(flags, flags.kind);
  if (output === undefined && binary.test(as) && process.stdout.isTTY)
    throw new WrongUse(`--as ${as} is no text for a terminal. Name a file: --output FILE.`);
  if (output !== undefined) checkOutput(output, [], false);
  await withRecord(flags, 'look', (record) => exportRecord(record, filter, flags));
}
