import type { Command } from 'commander';
import type { Decision } from '../../record/index.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { type SignedFlags, signed, withSignature } from '../record/signed.ts';
import { withRecord } from '../record/with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export type DecideFlags = DataFlags & SignedFlags & { readonly json?: true };

export const withDecision = (command: Command): Command =>
  withSignature(withData(command)).option('--json', 'answer as JSON');

/** Writes one decision down and says by which revision it can be taken back. */
export async function decideOne(decision: Decision, flags: DecideFlags): Promise<void> {
  const by = signed(flags);
  if (by.why === null) throw new WrongUse('a decision needs its reason: --why REASON.');
  await withRecord(flags, 'look', async (record) => {
    const { decide } = await import('../../record/index.ts');
    const revision = await decide(record, decision, by);
    await print(
      flags.json
        ? asJson({ revision, kind: decision.kind, who: by.who, why: by.why, at: by.at.toISOString() })
        : `Decided as revision ${revision}.${decision.kind === 'undo' ? '' : ` To take it back: aram decide undo ${revision} --why REASON`}\n`,
    );
  });
}
