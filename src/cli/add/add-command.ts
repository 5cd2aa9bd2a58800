import { Command } from 'commander';
import { checkKnowledge } from '../read/check-knowledge.ts';
import { type ReportFlags, withReports } from '../read/flags.ts';
import { inputsOf, settingsOf } from '../read/inputs-of.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { printIfRead } from '../record/out.ts';
import { ProgressLine } from '../record/progress-line.ts';
import { type SignedFlags, signed, withSignature } from '../record/signed.ts';
import { withRecord } from '../record/with-record.ts';
import { addReports } from './add-reports.ts';
import { addedAsLine, addedAsText } from './added-text.ts';
import { emptyTally, tallied, tallyInWords } from './tally.ts';

type AddFlags = ReportFlags & DataFlags & SignedFlags & { readonly json?: true };

const examples = `
Examples:
  aram add report.txt --publisher "Sample" --published 2022-02-27
  aram add reports/ --by ana --why "the week's reports"
  aram add rows.csv --text-column body --url-column link --json > added.ndjson

The same report twice is one. Exit codes: 0 all added, 1 something could not be read (the rest was), 2 wrong use.`;

/** `aram add`: reads reports as `aram read` does and puts what they say into the record. */
export const addCommand = (): Command =>
  withSignature(
    withData(
      withReports(
        new Command('add')
          .summary('add reports to the record, and say what is new and what was told before')
          .description(
            'Reads reports as aram read does, keeps them in the record, and says of every incident, figure and condition whether it is new, matched with one that was told before, or maybe one of those: that is for aram review.',
          ),
      ),
    ),
  )
    .option('--json', 'a line of JSON a report')
    .addHelpText('after', examples)
    .action(run);

async function run(named: readonly string[], flags: AddFlags): Promise<void> {
  const inputs = inputsOf(named, flags);
  const settings = settingsOf(inputs, { ...flags, format: 'ndjson', lang: 'en' });
  const by = signed(flags);
  await checkKnowledge(settings);
  let tally = emptyTally;
  const progress = new ProgressLine();
  await withRecord(flags, 'begin', async (record) => {
    for await (const added of addReports(record, inputs, settings, flags.jobs ?? null, by)) {
      tally = tallied(tally, added);
      progress.clear();
      for (const failure of added.failures) process.stderr.write(`aram: ${failure}\n`);
      await printIfRead(flags.json ? addedAsLine(added) : addedAsText(added, settings));
      progress.tell((rate) => `${tally.added} reports added, ${rate(tally.added)} a second`);
    }
  });
  progress.clear();
  if (!flags.json) await printIfRead(`${tallyInWords(tally)}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}
