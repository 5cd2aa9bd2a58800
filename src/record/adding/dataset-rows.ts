import { sql, type Transaction } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import { prepare } from '../placing/index.ts';
import { type Change, claimSeal, isStorable, sealedText, storable, textHash } from '../revision/index.ts';
import type { ClaimSource, KeptTables } from '../schema/index.ts';

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

/** Sorts rows into new, known and changed ones. */
export async function fillChange(
  db: Transaction<KeptTables>,
  change: Change,
  dataset: Dataset,
  rows: readonly PreparedRow[],
): Promise<Counts> {
  // The last of two rows with one key holds.
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { rows: versions } = await sql<{ key: string; id: string; seal: string }>`
    select row_key as key, id, seal from claim
    where dataset = ${dataset.id} and row_key = any(${[...byKey.keys()]}::text[]) and until is null`.execute(db);
  const known = new Map(versions.map((version) => [version.key, version]));
  const counts = { added: 0, known: rows.length - byKey.size, changed: 0 };
  for (const [key, { claim, said, source, seal }] of byKey) {
    const before = known.get(key);
    if (before?.seal === seal) {
      counts.known++;
      continue;
    }
    const id = before ? nextId(before.id, `${dataset.id}.${key}`) : `${dataset.id}.${key}`;
    if (before) change.ended.claim.push(before.id);
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
  return counts;
}

/** A row's claim is called by the row; what it says later gets a number: `made.r1`, `made.r1~2`, `made.r1~3`. */
const nextId = (id: string, first: string): string =>
  `${first}~${id === first ? 2 : Number(id.slice(first.length + 1)) + 1}`;

/** Where these claims are now. */
export async function recordsOf(db: Transaction<KeptTables>, claims: readonly string[]): Promise<Map<string, string>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim: string; record: string }>`
    select claim, record from member where claim = any(${claims}::text[]) and until is null`.execute(db);
  return new Map(rows.map(({ claim, record }) => [claim, record]));
}
