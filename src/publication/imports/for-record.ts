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
export function datasetRow({ key, claim, notes, raw, sources }: ImportedRow): DatasetRow {
  const said =
    notes ??
    Object.entries(raw)
      .map(([name, cell]) => `${name}: ${cell}`)
      .join('; ');
  const named = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))];
  const via = named.length === 0 && writtenByAram(raw) ? [''] : named;
  return { key, said, source: via.length > 0 ? { ...source, via } : source, claim: claimOf(claim, said.length) };
}

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
