import type { Claim } from '../../claims/index.ts';
import type { ImportedRow } from '../../publication/imports/index.ts';
import type { Source } from '../../reading/index.ts';
import type { DatasetRow } from '../../record/index.ts';

/** A row of a data set as its claim: the data set is the source, and names whom it has it from. */
export function claimedRow({ key, claim, sources, notes }: ImportedRow, dataset: string): DatasetRow {
  const said = notes ?? '';
  const head = {
    id: 'c1',
    confidence: 1,
    source: 's0',
    evidence: [{ start: 0, end: said.length }],
    rules: ['row of a data set'],
  };
  return { key, claim: { ...claim, ...head } as Claim, said, source: sourceOf(dataset, sources) };
}

function sourceOf(dataset: string, sources: ImportedRow['sources']): Source {
  const told = [...new Set(sources.flatMap(({ publisher, url }) => publisher ?? url ?? []))];
  const description = told.length > 0 ? `${dataset}, after ${told.join('; ')}` : dataset;
  return { id: 's0', kind: 'publisher', name: dataset, description, anonymous: false, mentions: [] };
}
