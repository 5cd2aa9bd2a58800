import { Argument, Command, Option } from 'commander';
import { numeral } from '../../publication/index.ts';
import type { Database, Page, Standpoint } from '../../record/index.ts';
import { withData } from '../record/data-flags.ts';
import { asJson, openOut } from '../record/out.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { withRecord } from '../record/with-record.ts';
import { WrongUse } from '../wrong-use.ts';
import { type FilterFlags, filterOf, withFilters } from './filter-flags.ts';
import { formatOf, formats, type ListFlags } from './list-flags.ts';
import { type Kind, kinds, type Listed, listed } from './rows-to-list.ts';
import { written } from './write-list.ts';

const examples = `
Examples:
  aram list incidents --place Khanaqin --from 2020 --to 2020-08
  aram list incidents --order deadliest --limit 10
  aram list incidents --text "Dara" --format geojson --output dara.geojson
  aram list reports --text خانقين
  aram list incidents --grade confirmed --grade fair --count
  aram list conditions --type residence --as-of 2026-03-01 --json`;

/** `aram list`: what the record holds. */
export const listCommand = (): Command =>
  withFilters(
    withData(
      new Command('list')
        .summary('list reports, incidents, figures, conditions, places or sources')
        .description('Lists what the record holds, the newest first. Nothing withheld is listed, counted or searched.')
        .addArgument(new Argument('<WHAT>', 'what to list').choices(listed)),
    ),
  )
    .addOption(new Option('--format <FORMAT>', 'how to write it').choices(formats).default('table'))
    .option('--json', 'the same as --format json')
    .addOption(new Option('--order <ORDER>', 'which first').choices(['newest', 'oldest', 'deadliest']))
    .option('--limit <N>', 'how many at most (default: 100 in a table, all in a file)', wholeNumber)
    .option('--offset <N>', 'how many to pass over', wholeNumber)
    .option('--count', 'how many there are and how many were killed, and no list')
    .option('--output <FILE>', 'write there, not to the terminal')
    .addHelpText('after', examples)
    .action(run);

async function run(what: Listed, flags: ListFlags): Promise<void> {
  const kind = kinds[what];
  checkFlags(what, kind, flags);
  filterOf(flags, kind.kind);
  await withRecord(flags, 'look', (record) => (flags.count ? count(record, kind, flags) : list(record, what, flags)));
}

/** A flag that would be passed over silently is refused instead. */
function checkFlags(what: Listed, { kind, feature }: Kind, flags: ListFlags): void {
  if (flags.format === 'geojson' && !feature)
    throw new WrongUse(`--format geojson is of incidents, figures and conditions, not of ${what}.`);
  if (flags.count && !kind) throw new WrongUse(`--count counts incidents, figures and conditions, not ${what}.`);
  if (flags.order && !kind) throw new WrongUse(`--order is of incidents, figures and conditions, not of ${what}.`);
}

async function count(record: Database, { kind }: Kind, flags: ListFlags): Promise<void> {
  const { countRecords } = await import('../../record/index.ts');
  const totals = await countRecords(record, filterOf(flags, kind), standpoint(flags));
  const out = await openOut(flags.output);
  const json = flags.json || flags.format === 'json';
  await out.write(json ? asJson(totals) : `${numeral(totals.records)} ${kind}s, ${numeral(totals.killed)} killed\n`);
  await out.close();
}

const standpoint = ({ asOf }: FilterFlags): Standpoint => ({ asOf });

// One query a page: large enough that few are needed, small enough to hold.
const pageSize = 5000;

async function* pages(record: Database, { ask, kind }: Kind, flags: ListFlags): AsyncGenerator<readonly unknown[]> {
  const most = flags.limit ?? (formatOf(flags) === 'table' ? 100 : Number.POSITIVE_INFINITY);
  const filter = filterOf(flags, kind);
  for (let taken = 0; taken < most; ) {
    const page: Page = {
      limit: Math.min(pageSize, most - taken),
      offset: (flags.offset ?? 0) + taken,
      order: flags.order,
    };
    const rows = await ask(record, filter, page, standpoint(flags));
    yield rows;
    taken += rows.length;
    if (rows.length < page.limit!) return;
  }
}

async function list(record: Database, what: Listed, flags: ListFlags): Promise<void> {
  const kind = kinds[what];
  const out = await openOut(flags.output);
  for await (const piece of written(pages(record, kind, flags), what, kind, flags)) await out.write(piece);
  await out.close();
}
