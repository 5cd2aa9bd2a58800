import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from '../../claims/index.ts';
import type { DataSet } from '../../codebook/index.ts';
import type { Source } from '../../reading/index.ts';
import type { Dataset, DatasetRow } from '../../record/index.ts';
import type { ImportedClaim, ImportedRow } from './imported.ts';

const source: Source = {
  id: 's0',
  kind: 'publisher',
  name: null,
  description: 'the data set',
  anonymous: false,
  mentions: [],
};

/** A data set as the record knows it: its id is its name and version in small letters. */
export function datasetOf({ name, version, licence, mayLeave }: DataSet): Dataset {
  const full = version === null ? name : `${name} ${version}`;
  return { id: idOf(full), name: full, licence, mayLeave };
}

/** `ucdp-ged-25-1`. A name in other letters is told apart by its hash: `set-3f1c09ab`. */
function idOf(name: string): string {
  const lower = name.toLowerCase();
  const letters = lower.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (letters !== '' && !/[^\p{ASCII}]/u.test(lower)) return letters;
  return `${letters || 'set'}-${bytesToHex(sha256(utf8ToBytes(lower.normalize('NFC').toWellFormed()))).slice(0, 8)}`;
}

/** An imported row as a claim of its data set. What it says in words is its note, or the cells of the row. */
export function datasetRow({ key, claim, notes, raw, sources }: ImportedRow): DatasetRow {
  const said =
    notes ??
    Object.entries(raw)
      .map(([name, cell]) => `${name}: ${cell}`)
      .join('; ');
  const named = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))];
  const own = recordId.test(key) || writtenByAram(raw);
  const via = named.length === 0 && own ? [''] : named;
  return {
    key,
    said,
    source: via.length > 0 ? { ...source, via } : source,
    claim: claimOf(claim, said.length),
    ...(recordId.test(key) && { echoOf: { record: key, exact: writtenByAram(raw) } }),
  };
}

// What a record's items are called in every format: `i12.3`. No other data set's ids look so.
const recordId = /^[icf]\d+\.\d+$/;

// Columns that Aram's own tables have beside each other. What such a row names no publisher of, nobody knew.
const ownColumns = ['grade', 'licence', 'revised'] as const;

const writtenByAram = (raw: ImportedRow['raw']): boolean => ownColumns.every((name) => name in raw);

const claimOf = (claim: ImportedClaim, length: number): Claim => ({
  ...claim,
  id: 'c1',
  confidence: 1,
  source: source.id,
  evidence: [{ start: 0, end: length }],
  rules: ['imported'],
});
