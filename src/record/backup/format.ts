/**
 * Aram's own backup: one file, the same for an embedded engine and a server, whatever PostgreSQL's version.
 *
 *     aram-backup/1 <LF>
 *     gzip of NDJSON: a head, then `{"table": …}` before each table's rows, one a line, then a foot that counts them
 *     32 bytes: SHA-256 of everything before
 */
export const magic = 'aram-backup/1\n';
export const digestLength = 32;

/** The tables that are kept, in the order their rows refer to one another. The rest is worked out from these. */
export const keptTables = [
  'revision',
  'dataset',
  'report',
  'reading',
  'claim',
  'record',
  'member',
  'doubt',
  'decision',
  'withheld',
] as const;

/** Tables worked out from the others, carried along so that a restored record needs no working out. */
export const derivedTables = ['likeness', 'account', 'account_body', 'match_key', 'report_words'] as const;

export type BackedUp = (typeof keptTables)[number] | (typeof derivedTables)[number];

export interface Head {
  readonly format: 'aram-backup/1';
  /** The migrations that the rows fit. */
  readonly migrations: readonly string[];
  /** The last revision and its hash; null of an empty record. */
  readonly head: { readonly revision: number; readonly hash: string } | null;
}

export interface Foot {
  readonly rows: Readonly<Record<string, number>>;
}
