import type { ClaimRow } from '../schema/index.ts';
import { canonicalJson, contentHash, textHash } from './canonical.ts';

/** Tables whose rows a revision names with their hashes, in the order they are written. */
export const chained = [
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
export type Chained = (typeof chained)[number];

// What is not content: where a row ends is in the revision that ended it; a hash is of the rest.
const left = new Set(['until', 'hash', 'text_hash']);
// What a claim says is in its seal.
const sealed = new Set([...left, 'body', 'said', 'source']);

// Columns that rows of before had not: they count where they hold something, so that every hash stays what it was.
const later = new Set(['reader']);

/** The hash of what a claim says: its body, its sentence and its source. */
export const claimSeal = (claim: Pick<ClaimRow, 'body' | 'said' | 'source'>): string => textHash(sealedText(claim));

/** What a claim says, as canonical JSON. */
export const sealedText = ({ body, said, source }: Pick<ClaimRow, 'body' | 'said' | 'source'>): string =>
  canonicalJson({ body, said, source });

/** The hash of what a row says. Of a claim its seal stands for what it says. */
export function rowHash(row: object): string {
  const without = 'seal' in row ? sealed : left;
  const content: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row))
    if (!without.has(key) && !(value === null && later.has(key))) content[key] = value;
  return contentHash(content);
}

/** What a row is called in a revision. */
export function rowKey(table: Chained, row: object): string {
  const fields = row as Record<string, unknown>;
  if (table === 'member') return String(fields.claim);
  if (table === 'decision') return String(fields.revision);
  if (table === 'withheld') return `${fields.decision} ${fields.kind}`;
  return String(fields.id);
}
