import { Command } from 'commander';
import { paperOf } from '../paper-of.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { type SignedFlags, signed, withSignature } from '../record/signed.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { withRecord } from '../record/with-record.ts';

type ReviewFlags = DataFlags & SignedFlags & { readonly json?: true; readonly limit: number; readonly claims?: true };

const examples = `
Examples:
  aram review --by ana
  aram review --claims
  aram review --json | head

One key each. Matches: s the same, d different. Claims the reader is not sure of: a accept, r reject, c correct a value.
Both: n next, w why, u undo, o open, q quit. Programs read --json, of matches or with --claims of claims, and answer with
aram decide.`;

/** `aram review`: the matches and claims that a person has to say. */
export const reviewCommand = (): Command =>
  withSignature(
    withData(
      new Command('review')
        .summary('go through doubtful matches and claims, a key each')
        .description(
          'Shows two records that may be one, the likeliest first, and asks which it is; then records that rest on claims the reader is not sure of, and asks whether they stand.',
        ),
    ),
  )
    .option('--claims', 'doubtful claims alone')
    .option('--json', 'the queue as JSON, and no questions')
    .option('--limit <N>', 'how many with --json', wholeNumber, 100)
    .addHelpText('after', examples)
    .action(run);

async function run(flags: ReviewFlags): Promise<void> {
  const by = signed(flags);
  await withRecord(flags, 'look', async (record) => {
    const { doubtfulRecords, reviewQueue } = await import('../../record/index.ts');
    const { limit, claims } = flags;
    if (flags.json) return print(asJson(await (claims ? doubtfulRecords : reviewQueue)(record, { limit })));
    const paper = paperOf(true);
    const [{ Keys }, { ReviewSession }, { claimQueue }, { matchQueue }] = await Promise.all([
      import('./keys.ts'),
      import('./session.ts'),
      import('./claim-queue.ts'),
      import('./match-queue.ts'),
    ]);
    const queues = [...(claims ? [] : [matchQueue(record, paper)]), claimQueue(record, paper)];
    const open = async (): Promise<number> => {
      const counts = await Promise.all(queues.map((queue) => queue.count()));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    if ((await open()) === 0) return print('Nothing is in doubt.\n');
    const keys = new Keys();
    try {
      const decided = await new ReviewSession(record, queues, keys, paper, by).run();
      await print(`\n${decided} decided, ${await open()} open.\n`);
    } finally {
      keys.close();
    }
  });
}
