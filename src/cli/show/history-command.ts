import { Command } from 'commander';
import { historyAsText } from '../../publication/index.ts';
import { type FilterFlags, withAsOf } from '../list/filter-flags.ts';
import { paperOf } from '../paper-of.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { withRecord } from '../record/with-record.ts';

type HistoryFlags = DataFlags & Pick<FilterFlags, 'asOf'> & { readonly json?: true };

const examples = `
Examples:
  aram history i12.1
  aram history i12.1 --json

The number before each step is its revision: aram decide undo takes it, and so does --as-of.`;

/** `aram history`: everything that ever changed a record. */
export const historyCommand = (): Command =>
  withAsOf(
    withData(
      new Command('history')
        .summary('show everything that ever changed a record')
        .description('Shows who changed a record, when and why, and what was held to be so from then on.')
        .argument('<ID>', 'the id of an incident, figure or condition'),
    ),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(run);

async function run(id: string, flags: HistoryFlags): Promise<void> {
  await withRecord(flags, 'look', async (record) => {
    const { historyOf } = await import('../../record/index.ts');
    const steps = await historyOf(record, id, { asOf: flags.asOf });
    await print(flags.json ? asJson(steps) : historyAsText(steps, paperOf(true)));
  });
}
