import { setImmediate } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { type Change, inserting, type WriteRows } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { findCandidates } from './candidates.ts';
import { type Newcomer, prepare } from './newcomer.ts';
import { Placement } from './placement.ts';
import type { ViewCache } from './view-cache.ts';

/** How claims are placed; all may be left out. */
export interface Placing {
  /** Claims that these replace: they still lead them to their records. */
  readonly replaced?: ReadonlySet<string>;
  /** Of some claims, which record they stay in. */
  readonly homes?: ReadonlyMap<string, string>;
  readonly write?: WriteRows;
  /** Begins what the database can do while claims are compared here. */
  readonly meanwhile?: () => Promise<void>;
}

// So many claims are compared between one look at what the database wants and the next.
const breath = 50;

/**
 * Finds the record of every claim that a change adds and completes the change: new records, members, merged records,
 * doubts. Answers the records whose accounts have to be worked out again.
 */
export async function placeClaims(
  db: Transaction<KeptTables>,
  revision: number,
  change: Change,
  cache: ViewCache,
  { replaced = new Set(), homes = new Map(), write = inserting(db), meanwhile = async () => {} }: Placing = {},
): Promise<Set<string>> {
  const newcomers = change.added.claim.map(
    ({ id, kind, body, report, dataset }): Newcomer => ({ claim: id, kind, ...prepare(body, (report ?? dataset)!) }),
  );
  if (newcomers.length === 0) return new Set();
  const candidates = await findCandidates(db, keysAsked(newcomers), cache, [...homes.values()]);
  const written = meanwhile().then(() => write('match_key', keysKept(newcomers)));
  // What fails is told below, where it is waited for.
  written.catch(() => {});
  const placement = new Placement(candidates, replaced, revision);
  for (const [n, newcomer] of newcomers.entries()) {
    placement.place(newcomer, homes.get(newcomer.claim));
    if (n % breath === breath - 1) await setImmediate();
  }
  const touched = placement.into(change);
  await written;
  await dropKnown(db, change);
  for (const { claim, view } of newcomers) cache.set(claim, view);
  return touched;
}

const keysAsked = (newcomers: readonly Newcomer[]): number[] => {
  const keys = new Set<number>();
  for (const newcomer of newcomers) for (const key of newcomer.keys.ask) keys.add(key);
  return [...keys];
};

const keysKept = (newcomers: readonly Newcomer[]): { key: number; claim: string }[] =>
  newcomers.flatMap(({ claim, keys: { keep } }) => keep.map((key) => ({ key, claim })));

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
