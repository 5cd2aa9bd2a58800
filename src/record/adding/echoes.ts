import { sql, type Transaction } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import { type ActorRef, subjectOf } from '../../codebook/index.ts';
import type { Account } from '../account/index.ts';
import { soundKey } from '../matching/index.ts';
import type { Change } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';

/** A row in a form that Aram writes, under the id of a record: perhaps of one here, perhaps of somebody else's. */
export interface EchoOf {
  readonly record: string;
  /** The form carries every type and number, so that what differs was changed. */
  readonly exact: boolean;
}

/** What comes back to the record that it was written from. */
export interface Echoes {
  /** Claims that say what their record says, or said once. */
  readonly known: ReadonlySet<string>;
  /** The record of each claim that is its own and says something else now. */
  readonly homes: ReadonlyMap<string, string>;
}

type NewClaim = Change['added']['claim'][number];

/**
 * Tells a record's own export that comes back, by its id, its first day and its place: what all three agree on is no
 * other record's row. Of somebody else's record with the same ids nothing is an echo.
 */
export async function findEchoes(
  db: Transaction<KeptTables>,
  claims: readonly NewClaim[],
  echoOf: ReadonlyMap<string, EchoOf>,
): Promise<Echoes> {
  const [known, homes] = [new Set<string>(), new Map<string, string>()];
  const asked = claims.flatMap(({ id, body }) => {
    const echo = echoOf.get(id);
    return echo ? [{ id, body, ...echo }] : [];
  });
  if (asked.length === 0) return { known, homes };
  const accounts = await accountsOf(
    db,
    asked.map(({ record }) => record),
  );
  for (const { id, body, record, exact } of asked) {
    const ever = (accounts.get(record) ?? []).filter(({ account }) => isOf(body, account));
    if (ever.some(({ account }) => saysSame(body, account, exact))) known.add(id);
    else if (ever.some(({ now }) => now)) homes.set(id, record);
  }
  return { known, homes };
}

interface Ever {
  readonly account: Account;
  /** It holds now. */
  readonly now: boolean;
}

/** All that these records ever held to be so. */
async function accountsOf(db: Transaction<KeptTables>, records: readonly string[]): Promise<Map<string, Ever[]>> {
  const { rows } = await sql<Ever & { record: string }>`
    select b.record, b.body as account, a.until is null as now
    from account_body b join account a on (a.record, a.since, a.audience) = (b.record, b.since, b.audience)
    where b.record = any(${records}::text[])`.execute(db);
  const ever = new Map<string, Ever[]>();
  for (const { record, account, now } of rows) ever.set(record, [...(ever.get(record) ?? []), { account, now }]);
  return ever;
}

/** Whether a claim is of what an account is of. */
function isOf({ kind, when, where }: Claim, account: Account): boolean {
  if (kind !== account.kind || (when?.earliest ?? null) !== (account.when?.value.earliest ?? null)) return false;
  const [place] = where;
  const places = account.where.value.map(({ name }) => soundKey(name));
  return place ? places.includes(soundKey(place.name)) : places.length === 0;
}

/** Whether a claim says nothing beyond an account, as far as its form can tell. */
function saysSame(claim: Claim, account: Account, exact: boolean): boolean {
  const told = numbersOf(claim);
  if (!exact) {
    // Schemes write none where nobody gives a number, and have no column for some.
    return (['killed', 'injured', 'abducted', 'value'] as const).every(
      (name) => !told[name] || told[name] === account[name]?.value,
    );
  }
  const state = claim.kind === 'condition' ? claim.state : null;
  return (
    subjectOf(claim) === account.type.value &&
    state === (account.state?.value ?? null) &&
    (['killed', 'injured', 'abducted', 'value'] as const).every(
      (name) => (told[name] ?? null) === (account[name]?.value ?? null),
    ) &&
    namesOf(claim.kind === 'incident' ? claim.perpetrators : claim.by) === namesOf(account.perpetrators?.value ?? [])
  );
}

function numbersOf(claim: Claim): Partial<Record<'killed' | 'injured' | 'abducted' | 'value', number | undefined>> {
  if (claim.kind !== 'incident') return { value: (claim.kind === 'figure' ? claim.value : claim.people)?.best };
  return { killed: claim.killed?.best, injured: claim.injured?.best, abducted: claim.abducted?.best };
}

const namesOf = (actors: readonly ActorRef[]): string =>
  actors
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join('|');
