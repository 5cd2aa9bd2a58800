import { sql, type Transaction } from 'kysely';
import type { Account } from '../account/index.ts';
import { type Change, noChange } from '../revision/index.ts';
import type { KeptTables } from '../schema/index.ts';
import { notThere } from '../shown/show-record.ts';
import { correctedValue } from './corrected-value.ts';
import type { Decision } from './decision.ts';
import { refused } from './refused.ts';

/** What a decision changes, and the records whose accounts change with it. */
export interface Effect {
  readonly change: Change;
  readonly touched: readonly string[];
}

type Db = Transaction<KeptTables>;
type Row = Change['added']['decision'][number];

/** Works out what a decision does, without doing it. */
export async function effectOf(
  db: Db,
  revision: number,
  decision: Exclude<Decision, { kind: 'undo' | 'withhold' }>,
): Promise<Effect> {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
      return simple(await recordOrClaim(db, decision.target), row(decision.kind, decision.target, null));
    case 'grade':
      return simple([await present(db, decision.target)], row('grade', decision.target, decision.grade));
    case 'correct': {
      const value = correctedValue(kindOf(decision.target), decision.field, decision.value);
      return simple([await present(db, decision.target)], {
        ...row('correct', decision.target, value),
        field: decision.field,
      });
    }
    case 'merge':
      return merge(db, decision.target, decision.from);
    case 'split':
      return split(db, revision, decision.target, decision.claims);
    case 'terms':
      return terms(db, decision);
    case 'keep apart':
      return keepApart(db, decision.target, decision.from);
  }
}

/** What kind of record an id is of: i12.1, f3.2, c27.1. */
const kindOf = (id: string): Account['kind'] => (id[0] === 'f' ? 'figure' : id[0] === 'c' ? 'condition' : 'incident');

export const row = (kind: Row['kind'], target: string, value: unknown): Row => ({
  kind,
  target,
  field: null,
  value,
  undoes: null,
});

function simple(touched: readonly string[], decision: Row): Effect {
  const change = noChange();
  change.added.decision.push(decision);
  return { change, touched };
}

/** A record that has claims to show now. */
async function present(db: Db, id: string): Promise<string> {
  if ((await openMembers(db, id)).length === 0) throw notThere(id);
  return id;
}

async function recordOrClaim(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct record from aram_open.member where record = ${id} or claim = ${id}`.execute(db);
  if (rows.length === 0) throw notThere(id);
  return rows.map(({ record }) => record);
}

async function openMembers(db: Db, record: string): Promise<string[]> {
  const { rows } = await sql<{ claim: string }>`
    select claim from aram_open.member where record = ${record} order by claim`.execute(db);
  return rows.map(({ claim }) => claim);
}

/** All its claims: what is withheld moves with the rest. */
async function membersOf(db: Db, record: string): Promise<string[]> {
  const { rows } = await sql<{ claim: string }>`
    select claim from member where record = ${record} and until is null order by claim`.execute(db);
  return rows.map(({ claim }) => claim);
}

async function merge(db: Db, into: string, from: string): Promise<Effect> {
  if (into === from) throw refused(into, 'a record cannot be merged with itself', 'Name two records.');
  await present(db, into);
  const claims = await membersOf(db, await present(db, from));
  const kinds = await db.selectFrom('record').select('kind').distinct().where('id', 'in', [into, from]).execute();
  if (kinds.length > 1) throw refused(from, `it is of another kind than ${into}`, 'Merge records of one kind.');
  const change = noChange();
  change.added.decision.push(row('merge', into, { from, claims }));
  move(change, claims, into, 'merged by a person');
  change.ended.doubt.push(...(await doubtsBetween(db, into, from)));
  return { change, touched: [into, from] };
}

async function split(db: Db, revision: number, from: string, claims: readonly string[]): Promise<Effect> {
  const members = await openMembers(db, await present(db, from));
  const stranger = claims.find((claim) => !members.includes(claim));
  if (stranger !== undefined)
    throw refused(stranger, `it is no claim of ${from}`, `Its claims: ${members.join(', ')}.`);
  if (claims.length === 0 || claims.length === members.length)
    throw refused(from, 'a split takes some of its claims and not all', `Its claims: ${members.join(', ')}.`);
  const { kind } = await db.selectFrom('record').select('kind').where('id', '=', from).executeTakeFirstOrThrow();
  const id = `${kind[0]}${revision}.1`;
  const change = noChange();
  change.added.record.push({ id, kind });
  change.added.decision.push(row('split', from, { from: id, claims: [...claims] }));
  move(change, claims, id, 'split off by a person');
  return { change, touched: [from, id] };
}

async function keepApart(db: Db, target: string, from: string): Promise<Effect> {
  await present(db, target);
  await present(db, from);
  const effect = simple([target, from], row('keep apart', target, { from }));
  effect.change.ended.doubt.push(...(await doubtsBetween(db, target, from)));
  return effect;
}

async function terms(db: Db, { target, mayLeave, licence }: Extract<Decision, { kind: 'terms' }>): Promise<Effect> {
  const known = await db.selectFrom('dataset').select('id').where('id', '=', target).executeTakeFirst();
  if (!known) throw notThere(target);
  return simple([], row('terms', target, { mayLeave, licence }));
}

/** All records with claims of a data set. */
export async function recordsOfDataset(db: Db, dataset: string): Promise<string[]> {
  const { rows } = await sql<{ record: string }>`
    select distinct m.record from member m join claim c on c.id = m.claim where c.dataset = ${dataset}`.execute(db);
  return rows.map(({ record }) => record);
}

export function move(change: Change, claims: readonly string[], into: string, reason: string): void {
  change.ended.member.push(...claims);
  for (const claim of claims)
    change.added.member.push({ record: into, claim, score: 0, reasons: [reason], differences: [] });
}

async function doubtsBetween(db: Db, one: string, other: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from doubt where until is null and (record, other) in ((${one}, ${other}), (${other}, ${one}))`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
