import { rebuildAccounts, refreshAccounts } from '../account/index.ts';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { append, type Signature, takePen } from '../revision/index.ts';
import type { Decision } from './decision.ts';
import { effectOf, recordsOfDataset } from './effect.ts';
import { type Expected, refuseChanged } from './expected.ts';
import { undo } from './undo.ts';
import { rebuildAfter, withhold } from './withhold.ts';

/**
 * Writes down a person's decision. Nothing said before is lost: the decision is a new revision, and undoing it is
 * another. Answers the revision's number. With `expects` (ids of records and the revisions they were looked at in), it
 * is refused as `changed meanwhile` when one of them is not as it was then.
 */
export async function decide(
  record: Database,
  decision: Decision,
  by: Omit<Signature, 'what'>,
  { expects }: { readonly expects?: Expected | undefined } = {},
): Promise<number> {
  try {
    return await record.kept.transaction().execute(async (db) => {
      const pen = await takePen(db);
      await refuseChanged(db, expects);
      const signed = { ...by, what: `decision: ${decision.kind}` };
      if (decision.kind === 'undo') {
        const { change, touched, decided } = await undo(db, decision.revision);
        await append(db, pen, change, signed);
        if (decided.kind === 'withhold') await rebuildAfter(db, decision.revision);
        else if (decided.kind === 'terms') await rebuildAccounts(db, await recordsOfDataset(db, decided.target));
        else await refreshAccounts(db, pen.revision, touched);
      } else if (decision.kind === 'withhold') {
        await append(db, pen, (await withhold(db, decision)).change, signed);
        record.views.clear();
        await rebuildAfter(db, pen.revision);
      } else {
        const { change, touched } = await effectOf(db, pen.revision, decision);
        await append(db, pen, change, signed);
        if (decision.kind === 'terms') await rebuildAccounts(db, await recordsOfDataset(db, decision.target));
        else await refreshAccounts(db, pen.revision, touched);
      }
      return pen.revision;
    });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}
