import { sql, type Transaction } from 'kysely';
import { type Change, noChange } from '../revision/index.ts';
import type { DecisionRow, KeptTables } from '../schema/index.ts';
import { type Effect, move } from './effect.ts';
import { refused } from './refused.ts';

/**
 * Takes a decision back by a new one. Claims that it moved go back to where they were; if others have moved them since,
 * that has to be undone first.
 */
export async function undo(db: Transaction<KeptTables>, revision: number): Promise<Effect & { decided: DecisionRow }> {
  const decided = await db.selectFrom('decision').selectAll().where('revision', '=', revision).executeTakeFirst();
  if (!decided) throw refused(String(revision), 'that revision holds no decision', 'See aram history.');
  if (decided.until !== null)
    throw refused(String(revision), `it was undone already, by revision ${decided.until}`, 'See aram history.');
  if (decided.kind === 'undo') throw refused(String(revision), 'an undo is not undone', 'Decide it again.');
  const change = noChange();
  change.added.decision.push({ kind: 'undo', target: decided.target, field: null, value: null, undoes: revision });
  change.ended.decision.push(revision);
  const touched = new Set(await recordsUnder(db, decided.target));
  if (decided.kind === 'withhold') change.ended.withheld.push(revision);
  if (decided.kind === 'merge' || decided.kind === 'split')
    for (const record of await moveBack(db, change, decided)) touched.add(record);
  change.added.doubt.push(...(await doubtsSettledBy(db, revision)));
  return { change, touched: [...touched], decided };
}

async function moveBack(
  db: Transaction<KeptTables>,
  change: Effect['change'],
  { kind, target, value, revision }: DecisionRow,
): Promise<string[]> {
  const { from, claims } = value as { from: string; claims: string[] };
  const [now, before] = kind === 'merge' ? [target, from] : [from, target];
  // A row that says something new since then stays where the one before was, and goes back in its stead.
  const { rows } = await sql<{ claim: string; since: number; heir: boolean }>`
    with heirs as (select newer.id from claim was
      join claim newer on newer.dataset = was.dataset and newer.row_key = was.row_key and newer.until is null
      where was.id = any(${claims}::text[]) and newer.id <> was.id)
    select claim, since, claim <> all(${claims}::text[]) as heir from member
    where record = ${now} and until is null and (claim = any(${claims}::text[]) or claim in (select id from heirs))`.execute(
    db,
  );
  const moved = rows.filter(({ since, heir }) => heir || since === revision).map(({ claim }) => claim);
  if (moved.length < claims.length && rows.length !== moved.length)
    throw refused(String(revision), 'its claims were moved again since', 'Undo the later decisions first.');
  move(change, moved, before, `back where it was: revision ${revision} undone`);
  return [now, before];
}

/** What a decision settled is in doubt again. */
async function doubtsSettledBy(db: Transaction<KeptTables>, revision: number): Promise<Change['added']['doubt']> {
  const { rows } = await sql<Change['added']['doubt'][number]>`
    select d.record, d.other, d.score, d.reasons from doubt d where d.until = ${revision} and not exists (
      select from doubt n where n.until is null and (n.record, n.other) in ((d.record, d.other), (d.other, d.record)))`.execute(
    db,
  );
  return rows;
}

async function recordsUnder(db: Transaction<KeptTables>, target: string): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct record from member where (record = ${target} or claim = ${target}) and until is null`.execute(db);
  return rows.map(({ record }) => record);
}
