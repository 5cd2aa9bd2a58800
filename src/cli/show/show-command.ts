import { Command } from 'commander';
import { recordAsText, reportAsText } from '../../publication/index.ts';
import type { Database, RecordShown, ReportShown, Standpoint } from '../../record/index.ts';
import { type FilterFlags, withAsOf } from '../list/filter-flags.ts';
import { paperOf } from '../paper-of.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { withRecord } from '../record/with-record.ts';

type ShowFlags = DataFlags & Pick<FilterFlags, 'asOf'> & { readonly json?: true };

const examples = `
Examples:
  aram show i12.1
  aram show i12.1 --as-of 2026-03-01 --json

The ids of incidents, figures, conditions and reports are in aram list.`;

/** `aram show`: one record with every number side by side, or one report. */
export const showCommand = (): Command =>
  withAsOf(
    withData(
      new Command('show')
        .summary('show one incident, figure, condition or report')
        .description(
          'Shows one record: what is held to be so and by which rule or whose decision, the lowest and the highest number told, and each claim with its outlet, date and sentence. Of a report it shows the text.',
        )
        .argument('<ID>', 'its id, as aram list gives it'),
    ),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(run);

async function run(id: string, flags: ShowFlags): Promise<void> {
  await withRecord(flags, 'look', async (record) => {
    const shown = await recordOrReport(record, id, { asOf: flags.asOf });
    const text = 'text' in shown ? reportAsText : recordAsText;
    await print(flags.json ? asJson(shown) : text(shown as RecordShown & ReportShown, paperOf(true)));
  });
}

async function recordOrReport(record: Database, id: string, from: Standpoint): Promise<RecordShown | ReportShown> {
  const { RecordProblem, showRecord, showReport } = await import('../../record/index.ts');
  try {
    return await showRecord(record, id, from);
  } catch (error) {
    if (error instanceof RecordProblem && error.code === 'nothing by that id') return showReport(record, id, from);
    throw error;
  }
}
