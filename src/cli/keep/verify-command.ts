import { Command } from 'commander';
import { numeral } from '../../publication/index.ts';
import type { Verified } from '../../record/index.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { ProgressLine } from '../record/progress-line.ts';
import { withRecord } from '../record/with-record.ts';

/** `aram verify`: proves that nothing was quietly changed. */
export const verifyCommand = (): Command =>
  withData(
    new Command('verify')
      .summary('prove that nothing was quietly changed')
      .description(
        'Walks the chain of revisions from its beginning and holds every row against it. Keep the head that it prints elsewhere: it shows later that nothing before it was changed.',
      ),
  )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  aram verify --json\n\nExit codes: 0 whole, 1 not whole (each place is named), 2 wrong use.',
    )
    .action(run);

async function run(flags: DataFlags & { readonly json?: true }): Promise<void> {
  const progress = new ProgressLine();
  await withRecord(flags, 'look', async (record) => {
    const { verify } = await import('../../record/index.ts');
    const found = await verify(record, (revision) =>
      progress.tell((rate) => `${numeral(revision)} revisions checked, ${numeral(rate(revision))} a second`),
    );
    progress.clear();
    await print(flags.json ? asJson(found) : inWords(found));
    if (!found.whole) process.exitCode = 1;
  });
}

function inWords({ whole, revisions, rows, head, faults }: Verified): string {
  const checked = `${numeral(revisions)} revisions, ${numeral(rows)} rows`;
  if (whole) return `Whole: ${checked}.\nHead: ${head?.replace(/^\\x/, '') ?? 'none yet'}\n`;
  const told = faults.map(
    ({ revision, where, key, fault }) => `  revision ${revision}, ${where}${key === null ? '' : ` ${key}`}: ${fault}\n`,
  );
  return `NOT whole: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${checked}.\n${told.join('')}`;
}
