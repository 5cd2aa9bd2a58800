import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { RecordFilter } from './filter.ts';
import { pagesOf, type RecordSummary } from './list-records.ts';
import type { OpenReader, Standpoint } from './read-at.ts';
import { type RecordShown, rivalsOf } from './show-record.ts';

/** A record as it may leave, without doubts on it and without what comes from data sets whose licence keeps them here. */
export interface LeavingRecord extends RecordShown {
  /** The data sets that some of its claims come from. */
  readonly datasets: readonly LeavingDataset[];
  /** When it was last changed: ISO 8601, UTC. */
  readonly revised: string | null;
}

export interface LeavingDataset {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
}

/** All records that a filter finds, with every claim, as they may leave. */
export async function* eachLeaving(
  record: Database,
  filter: RecordFilter = {},
  { asOf }: Standpoint = {},
): AsyncGenerator<LeavingRecord> {
  for await (const page of pagesOf(record, filter, { asOf, audience: 'leaving' }, withClaims)) yield* page;
}

async function withClaims(open: OpenReader, page: readonly RecordSummary[]): Promise<LeavingRecord[]> {
  const rivals = await rivalsOf(
    open,
    page.map(({ id }) => id),
    false,
  );
  const { rows: moments } = await sql<{ id: number; at: string }>`
    select id, at from aram_open.revision where id = any(${page.map(({ revision }) => revision)}::bigint[])`.execute(
    open,
  );
  const at = new Map(moments.map((moment) => [moment.id, moment.at]));
  const datasets = new Map(
    (await open.selectFrom('dataset').select(['id', 'name', 'licence']).execute()).map((row) => [row.id, row]),
  );
  return page.map((summary) => {
    const claims = rivals.get(summary.id) ?? [];
    const ids = new Set(claims.flatMap(({ dataset }) => dataset ?? []));
    return {
      ...summary,
      rivals: claims,
      maybeSame: [],
      datasets: [...ids].flatMap((id) => datasets.get(id) ?? []),
      revised: at.get(summary.revision) ?? null,
    };
  });
}
