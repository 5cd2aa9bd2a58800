import { Command } from 'commander';
import { paperOf } from '../paper-of.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { type SignedFlags, signed, withSignature } from '../record/signed.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { withRecord } from '../record/with-record.ts';

type ReviewFlags = DataFlags & SignedFlags & { readonly json?: true; readonly limit: number };

const examples = `
Examples:
  aram review --by ana
  aram review --json | head

One key each: s the same, d different, n next, w why, u undo, o open, q quit. Programs read --json and answer with
aram decide merge and aram decide apart.`;

/** `aram review`: the matches that a person has to say. */
export const reviewCommand = (): Command =>
  withSignature(
    withData(
      new Command('review')
        .summary('go through doubtful matches, a key each')
        .description('Shows two records that may be one, the likeliest first, and asks which it is.'),
    ),
  )
    .option('--json', 'the queue as JSON, and no questions')
    .option('--limit <N>', 'how many with --json', wholeNumber, 100)
    .addHelpText('after', examples)
    .action(run);

async function run(flags: ReviewFlags): Promise<void> {
  const by = signed(flags);
  await withRecord(flags, 'look', async (record) => {
    const { countDoubts, reviewQueue } = await import('../../record/index.ts');
    if (flags.json) return print(asJson(await reviewQueue(record, { limit: flags.limit })));
    if ((await countDoubts(record)) === 0) return print('Nothing is in doubt.\n');
    const [{ Keys }, { ReviewSession }] = await Promise.all([import('./keys.ts'), import('./session.ts')]);
    const keys = new Keys();
    try {
      const decided = await new ReviewSession(record, keys, paperOf(true), by).run();
      const open = await countDoubts(record);
      await print(`\n${decided} decided, ${open} open.\n`);
    } finally {
      keys.close();
    }
  });
}
