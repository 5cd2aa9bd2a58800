import { sql, type Transaction } from 'kysely';
import { type Change, inserting, type WriteRows } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { findCandidates } from './candidates.ts';
import { type Newcomer, prepare } from './newcomer.ts';
import { Placement } from './placement.ts';
import type { ViewCache } from './view-cache.ts';

/**
 * Finds the record of every claim that a change adds and completes the change: new records, members, merged records,
 * doubts. Claims `replaced` by these still lead them to their records; `homes` says of claims which record they stay in.
 * Answers the records whose accounts have to be worked out again.
 */
export async function placeClaims(
  db: Transaction<KeptTables>,
  revision: number,
  change: Change,
  cache: ViewCache,
  replaced: ReadonlySet<string> = new Set(),
  write: WriteRows = inserting(db),
  homes: ReadonlyMap<string, string> = new Map(),
): Promise<Set<string>> {
  const newcomers = change.added.claim.map(
    ({ id, kind, body, report, dataset }): Newcomer => ({ claim: id, kind, ...prepare(body, (report ?? dataset)!) }),
  );
  if (newcomers.length === 0) return new Set();
  const keys = [...new Set(newcomers.flatMap((newcomer) => newcomer.keys.ask))];
  const candidates = await findCandidates(db, keys, cache, [...homes.values()]);
  const placement = new Placement(candidates, replaced, revision);
  for (const newcomer of newcomers) placement.place(newcomer, homes.get(newcomer.claim));
  await write(
    'match_key',
    newcomers.flatMap(({ claim, keys: { keep } }) => keep.map((key) => ({ key, claim }))),
  );
  const touched = placement.into(change);
  await dropKnown(db, change);
  for (const { claim, view } of newcomers) cache.set(claim, view);
  return touched;
}

/** Doubts that are in the queue already stay as they are. */
async function dropKnown(db: Transaction<KeptTables>, { added }: Change): Promise<void> {
  if (added.doubt.length > 0) {
    const { rows } = await sql<{ pair: string }>`
      select least(record, other) || ' ' || greatest(record, other) as pair from doubt
      where until is null and (record = any(${added.doubt.map(({ record }) => record)}::text[])
        or other = any(${added.doubt.map(({ other }) => other)}::text[]))`.execute(db);
    const known = new Set(rows.map(({ pair }) => pair));
    added.doubt = added.doubt.filter(({ record, other }) => !known.has(`${record} ${other}`));
  }
}
