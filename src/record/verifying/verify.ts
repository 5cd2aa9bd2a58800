import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { revisionHash } from '../revision/index.ts';
import { checkRows } from './check-rows.ts';
import { type RevisionLink, readRevisions } from './read-revisions.ts';

/** Something that is not as a revision says. */
export interface Fault {
  readonly revision: number;
  /** `chain`: the revision itself; else the table. */
  readonly where: string;
  readonly key: string | null;
  readonly fault: string;
}

export interface Verified {
  readonly whole: boolean;
  readonly revisions: number;
  readonly rows: number;
  /** The last link: kept elsewhere, it shows later that nothing before it was changed. */
  readonly head: string | null;
  readonly faults: readonly Fault[];
}

/** Walks the chain from its beginning and holds every row against it. Names what was changed, removed or added. */
export async function verify(record: Database, onProgress: (revision: number) => void = () => {}): Promise<Verified> {
  const faults: Fault[] = [];
  let before: RevisionLink | null = null;
  let rows = 0;
  try {
    return await record.kept
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        for await (const page of readRevisions(db)) {
          for (const link of page) {
            faults.push(...chainFaults(link, before));
            before = link;
          }
          const checked = await checkRows(db, page);
          faults.push(...checked.faults);
          rows += checked.rows;
          onProgress(before!.id);
        }
        const last = before as RevisionLink | null;
        const strays = await checkRows(db, [], last?.id ?? 0);
        faults.push(...strays.faults);
        return { whole: faults.length === 0, revisions: last?.id ?? 0, rows, head: last?.hash ?? null, faults };
      });
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

function chainFaults(link: RevisionLink, before: RevisionLink | null): Fault[] {
  const fault = (said: string): Fault => ({ revision: link.id, where: 'chain', key: null, fault: said });
  if (link.id !== (before?.id ?? 0) + 1) return [fault(`revisions before it are missing, after ${before?.id ?? 0}`)];
  const { id, at, who, what, why, content } = link;
  const own = revisionHash({ id, at, who, what, why, content }, link.previous) === link.hash;
  return [
    ...(own ? [] : [fault('it was changed: its hash is not of what it says')]),
    ...(link.previous === (before?.hash ?? null) ? [] : [fault('it does not follow the one before')]),
  ];
}
