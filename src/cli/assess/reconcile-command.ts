import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Days } from '../../assessment/index.ts';
import { dayAt } from '../list/day-at.ts';
import { paperOf } from '../paper-of.ts';
import { asJson, writeOut } from '../record/out.ts';
import { type AskingFlags, withAsking } from './assess-flags.ts';
import { type Asking, withIndex } from './with-index.ts';

const formats = ['text', 'json', 'html', 'csv'] as const;

type ReconcileFlags = AskingFlags & { readonly format: (typeof formats)[number]; readonly years?: Days };

const examples = `
Examples:
  aram reconcile Khanaqin --years 2018-2021
  aram reconcile Iraq --years 2020 --format csv

Recorded counts are of reports; what data sets count stands beside them, each by itself.`;

/** "2018-2021" or "2018" as days. */
function yearsAt(text: string): Days {
  const [, from, to = from] = /^(\d{4})(?:[-–/](\d{4}))?$/.exec(text) ?? [];
  if (!from || !to || to < from) throw new InvalidArgumentError('Write years: 2018-2021, or one: 2018.');
  return { from: dayAt('first')(from), to: dayAt('last')(to) };
}

/** `aram reconcile`: stated totals beside what was recorded and what data sets count. */
export const reconcileCommand = (): Command =>
  withAsking(
    new Command('reconcile')
      .summary('put stated totals beside what was recorded')
      .description(
        'Puts totals that somebody states beside what reports on record tell of and what data sets count, with the ratio, says whether their parts add up, and what may explain a difference.',
      )
      .addArgument(new Argument('<PLACE>', 'its id, or its name in any spelling')),
  )
    .option('--years <YEARS>', 'only totals that touch these years: 2018-2021', yearsAt)
    .addOption(new Option('--format <FORMAT>', 'how to write it').choices(formats).default('text'))
    .addHelpText('after', examples)
    .action(run);

async function run(written: string, flags: ReconcileFlags): Promise<void> {
  const text = await withIndex(flags, (asking) => reconciled(asking, written, flags));
  await writeOut(text, flags.output);
}

async function reconciled({ input, index }: Asking, written: string, flags: ReconcileFlags): Promise<string> {
  const [{ placeNamed, totalsReconciled, windowOf }, formatsOf, { namesIn }] = await Promise.all([
    import('../../assessment/index.ts'),
    import('../../publication/assessment-formats/index.ts'),
    import('./names-in.ts'),
  ]);
  const place = placeNamed(input.places, written);
  const window = windowOf(flags.years ?? null);
  const totals = totalsReconciled(index, place.id, window && [window]);
  const nameOf = namesIn(input, flags.lang);
  const { format, lang, output } = flags;
  if (format === 'json') return asJson(totals);
  if (format === 'csv') return formatsOf.totalsAsCsv(formatsOf.totalRows(totals, nameOf));
  if (format === 'html') return formatsOf.totalsAsPage(totals, nameOf(place.id), lang, nameOf);
  return formatsOf.totalsAsText(totals, lang, nameOf, paperOf(output === undefined));
}
