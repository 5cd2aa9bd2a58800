import type { Database, Dataset } from '../../record/index.ts';
import type { signed } from '../record/signed.ts';
import type { ImportFlags } from './import-command.ts';

/**
 * The terms that a data set's rows come in under. Of a set that is known they are what was said before, unless the
 * flags say otherwise now: that is a decision, and holds of all its rows.
 */
export async function holdTerms(
  record: Database,
  { id, mayLeave }: Dataset,
  flags: Pick<ImportFlags, 'licence' | 'mayLeave'>,
  by: ReturnType<typeof signed>,
): Promise<{ readonly mayLeave: boolean }> {
  const { datasetById, decide } = await import('../../record/index.ts');
  const known = await datasetById(record, id);
  if (!known) return { mayLeave };
  const wanted = { licence: flags.licence ?? known.licence, mayLeave: flags.mayLeave ?? known.mayLeave };
  if (wanted.licence !== known.licence || wanted.mayLeave !== known.mayLeave)
    await decide(record, { kind: 'terms', target: id, ...wanted }, { ...by, why: by.why ?? 'said with an import' });
  return wanted;
}
