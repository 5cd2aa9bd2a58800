import type { Claim, Reading } from '../claims/index.ts';
import { type ActorRef, subjectOf } from '../codebook/index.ts';
import type { Count, Source } from '../reading/index.ts';
import { type Cell, csvRow } from './csv.ts';

interface Row {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly source: Source | undefined;
}

type Column = readonly [name: string, value: (row: Row) => Cell];

const joined = (parts: readonly string[]): string => parts.join('; ');
const names = (actors: readonly ActorRef[]): string => joined(actors.map((actor) => actor.name));
const tolls = ['killed', 'injured', 'abducted', 'arrested'] as const;

const counted = (name: string, count: (claim: Claim) => Count | null): Column[] => [
  [name, ({ claim }) => count(claim)?.best ?? null],
  [`${name}_min`, ({ claim }) => count(claim)?.min ?? null],
  [`${name}_max`, ({ claim }) => count(claim)?.max ?? null],
];

const incidentToll = (name: (typeof tolls)[number]): Column[] =>
  counted(name, (claim) => (claim.kind === 'incident' ? claim[name] : null));

/** Every column of the table, in order. */
const columns: readonly Column[] = [
  ['reading', ({ reading }) => reading.report.id],
  ['claim', ({ claim }) => claim.id],
  ['kind', ({ claim }) => claim.kind],
  ['subject', ({ claim }) => subjectOf(claim)],
  ['outcome', ({ claim }) => (claim.kind === 'incident' ? claim.outcome : null)],
  ['state', ({ claim }) => (claim.kind === 'condition' ? claim.state : null)],
  ['change', ({ claim }) => (claim.kind === 'condition' ? claim.change : null)],
  ['certainty', ({ claim }) => claim.certainty],
  ['confidence', ({ claim }) => claim.confidence],
  ['earliest', ({ claim }) => claim.when?.earliest ?? null],
  ['latest', ({ claim }) => claim.when?.latest ?? null],
  ['edtf', ({ claim }) => claim.when?.edtf ?? null],
  ['when_is', ({ claim }) => claim.when?.is ?? null],
  ['where', ({ claim }) => claim.where[0]?.name ?? null],
  ['within', ({ claim }) => joined(claim.where[0]?.within ?? [])],
  ['also_where', ({ claim }) => joined(claim.where.slice(1).map((place) => place.name))],
  ['precision', ({ claim }) => claim.where[0]?.precision ?? null],
  ['lat', ({ claim }) => claim.where[0]?.lat ?? null],
  ['lon', ({ claim }) => claim.where[0]?.lon ?? null],
  ...tolls.flatMap(incidentToll),
  ...counted('value', (claim) =>
    claim.kind === 'figure' ? claim.value : claim.kind === 'condition' ? claim.people : null,
  ),
  ['unit', ({ claim }) => (claim.kind === 'figure' ? (claim.value?.unit ?? null) : null)],
  ['perpetrators', ({ claim }) => names(claim.kind === 'incident' ? claim.perpetrators : claim.by)],
  ['attribution', ({ claim }) => (claim.kind === 'incident' ? claim.attribution : null)],
  [
    'targets',
    ({ claim }) => names(claim.kind === 'incident' ? claim.targets : claim.kind === 'figure' ? claim.of : []),
  ],
  ['weapons', ({ claim }) => (claim.kind === 'incident' ? joined(claim.weapons) : null)],
  ['source', ({ source }) => sourceName(source)],
  ['source_kind', ({ source }) => source?.kind ?? null],
  ['anonymous', ({ source }) => source?.anonymous ?? null],
  [
    'evidence',
    ({ reading, claim }) => joined(claim.evidence.map(({ start, end }) => reading.report.text.slice(start, end))),
  ],
  ['evidence_offsets', ({ claim }) => joined(claim.evidence.map(({ start, end }) => `${start}-${end}`))],
  ['published', ({ reading }) => reading.report.published?.edtf ?? null],
  ['publisher', ({ reading }) => reading.report.publisher],
  ['title', ({ reading }) => reading.report.title],
];

/** A source who is not to be named is described, never named. */
const sourceName = (source: Source | undefined): string | null =>
  source ? (source.anonymous ? source.description : (source.name ?? source.description)) : null;

/** The first line of the table. */
export const csvHead: string = csvRow(columns.map(([name]) => name));

/** One row a claim, without the head. A reading without claims has no rows. */
export function readingAsCsv(reading: Reading): string {
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  return reading.claims
    .map((claim) => csvRow(columns.map(([, value]) => value({ reading, claim, source: sources.get(claim.source) }))))
    .join('');
}
