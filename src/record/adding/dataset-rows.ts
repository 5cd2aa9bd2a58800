import { sql, type Transaction } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import { prepare } from '../placing/index.ts';
import { type Change, claimSeal, isStorable, sealedText, storable, textHash } from '../revision/index.ts';
import type { ClaimSource, KeptTables } from '../schema/index.ts';
import type { EchoOf } from './echoes.ts';

/** A data set as a source. `mayLeave`: its licence allows its rows to be passed on. */
export interface Dataset {
  /** Lower case letters, digits and hyphens: `ucdp-ged-25-1`. */
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly mayLeave: boolean;
}

/** One row of a data set as a claim. */
export interface DatasetRow {
  /** The row's own id in the data set. */
  readonly key: string;
  readonly claim: Claim;
  /** What the row says in words. */
  readonly said: string;
  readonly source: ClaimSource;
  /** The record it was written from, if Aram wrote it. */
  readonly echoOf?: EchoOf;
}

/** A row with all that can be worked out before its turn comes. */
export interface PreparedRow extends DatasetRow {
  readonly seal: string;
}

export function preparedRow(given: DatasetRow, dataset: Dataset): PreparedRow {
  const text = sealedText(bodyOf(given));
  const row = isStorable(text) && isStorable(JSON.stringify(given.key)) ? given : storable(given);
  prepare(row.claim, dataset.id);
  return { ...row, seal: row === given ? textHash(text) : claimSeal(bodyOf(row)) };
}

const bodyOf = ({ claim: body, said, source }: DatasetRow) => ({ body, said, source });

export interface Counts {
  readonly added: number;
  /** Were there, word for word. */
  readonly known: number;
  /** Were there and say otherwise now: the old row stays to be seen in the past. */
  readonly changed: number;
}

/** Rows sorted. */
export interface Sorted {
  readonly counts: Counts;
  /** Claims of changed rows, by the claim that each follows. */
  readonly heirs: ReadonlyMap<string, string>;
  /** Changed rows that stay as they were. */
  readonly refused: readonly { readonly key: string; readonly reason: string }[];
}

/** Sorts rows into new, known and changed ones. */
export async function fillChange(
  db: Transaction<KeptTables>,
  change: Change,
  dataset: Dataset,
  rows: readonly PreparedRow[],
): Promise<Sorted> {
  // The last of two rows with one key holds.
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { rows: versions } = await sql<{ key: string; id: string; seal: string }>`
    select row_key as key, id, seal from claim
    where dataset = ${dataset.id} and row_key = any(${[...byKey.keys()]}::text[]) and until is null`.execute(db);
  const known = new Map(versions.map((version) => [version.key, version]));
  const counts = { added: 0, known: rows.length - byKey.size, changed: 0 };
  const heirs = new Map<string, string>();
  const refused: { key: string; reason: string }[] = [];
  const held = await heldBack(
    db,
    versions.filter(({ key, seal }) => byKey.get(key)!.seal !== seal).map(({ id }) => id),
  );
  for (const [key, { claim, said, source, seal }] of byKey) {
    const before = known.get(key);
    if (before?.seal === seal) {
      counts.known++;
      continue;
    }
    if (before && held.has(before.id)) {
      refused.push({ key, reason: heldBackBecause(before.id) });
      continue;
    }
    const id = before ? nextId(before.id, `${dataset.id}.${key}`) : `${dataset.id}.${key}`;
    if (before) {
      change.ended.claim.push(before.id);
      heirs.set(before.id, id);
    }
    counts[before ? 'changed' : 'added']++;
    change.added.claim.push({
      id,
      report: null,
      reading: null,
      dataset: dataset.id,
      row_key: key,
      kind: claim.kind,
      body: claim,
      said,
      source,
      seal,
    });
  }
  return { counts, heirs, refused };
}

/** Of these claims, those that a person rejected or withheld: a newer version must not bring them back. */
async function heldBack(db: Transaction<KeptTables>, claims: readonly string[]): Promise<Set<string>> {
  if (claims.length === 0) return new Set();
  const { rows } = await sql<{ target: string }>`
    select target from decision where target = any(${claims}::text[]) and kind in ('reject', 'withhold') and until is null`.execute(
    db,
  );
  return new Set(rows.map(({ target }) => target));
}

const heldBackBecause = (claim: string): string =>
  `it says something new, and a person rejected or withheld what it said before (${claim}): undo that, and import it again`;

/** A row's claim is called by the row; what it says later gets a number: `made.r1`, `made.r1~2`, `made.r1~3`. */
const nextId = (id: string, first: string): string =>
  `${first}~${id === first ? 2 : Number(id.slice(first.length + 1)) + 1}`;

/** Where a claim is now. */
export interface Home {
  readonly record: string;
  readonly kind: Claim['kind'];
}

/** Where these claims are now. */
export async function recordsOf(db: Transaction<KeptTables>, claims: readonly string[]): Promise<Map<string, Home>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<Home & { claim: string }>`
    select m.claim, m.record, r.kind from member m join record r on r.id = m.record
    where m.claim = any(${claims}::text[]) and m.until is null`.execute(db);
  return new Map(rows.map(({ claim, ...home }) => [claim, home]));
}

/**
 * The records that changed rows stay in, by their new claims: a row is about what it was about, so that what was decided
 * holds and nothing is there twice. One that tells of another kind of thing now is another.
 */
export function homesOf(
  { claim }: Change['added'],
  heirs: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Home>,
): Map<string, string> {
  const kinds = new Map(claim.map(({ id, kind }) => [id, kind]));
  const homes = new Map<string, string>();
  for (const [old, { record, kind }] of before) {
    const heir = heirs.get(old);
    if (heir !== undefined && kinds.get(heir) === kind) homes.set(heir, record);
  }
  return homes;
}
