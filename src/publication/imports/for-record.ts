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
  const id = [name, version ?? '']
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { id, name: version === null ? name : `${name} ${version}`, licence, mayLeave };
}

/** An imported row as a claim of its data set. What it says in words is its note, or the cells of the row. */
export function datasetRow({ key, claim, notes, raw }: ImportedRow): DatasetRow {
  const said =
    notes ??
    Object.entries(raw)
      .map(([name, cell]) => `${name}: ${cell}`)
      .join('; ');
  return { key, said, source, claim: claimOf(claim, said.length) };
}

const claimOf = (claim: ImportedClaim, length: number): Claim => ({
  ...claim,
  id: 'c1',
  confidence: 1,
  source: source.id,
  evidence: [{ start: 0, end: length }],
  rules: ['imported'],
});
