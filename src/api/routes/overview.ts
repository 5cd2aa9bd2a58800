import {
  countDoubts,
  countRecords,
  countReports,
  type Database,
  listPlaces,
  listRecords,
  type RecordSummary,
  type Standpoint,
} from '../../record/index.ts';
import { readRoute } from '../answers/read-route.ts';
import type { App } from '../app.ts';
import { AsOfQuery, Overview } from '../contract/index.ts';
import type { Parts } from '../parts.ts';

/** What the record holds, in numbers. */
export function overviewRoutes(app: App, parts: Parts): void {
  readRoute(app, parts, {
    url: '/overview',
    summary: 'What the record holds, in numbers',
    query: AsOfQuery,
    answer: Overview,
    read: ({ from, head }) => overviewOf(parts.record, from, head),
  });
}

// More places than any list of the world's has.
const all = 10_000_000;

async function overviewOf(record: Database, from: Standpoint, head: number): Promise<Overview> {
  const count = async (kind: RecordSummary['kind']) => (await countRecords(record, { kind }, from)).records;
  const edge = async (order: 'oldest' | 'newest') => {
    const [first] = await listRecords(record, { kind: 'incident' }, { order, limit: 1 }, from);
    return first?.when?.value ?? null;
  };
  const places = await listPlaces(record, {}, { limit: all }, from);
  return {
    incidents: await count('incident'),
    figures: await count('figure'),
    conditions: await count('condition'),
    reports: await countReports(record, undefined, from),
    doubts: await countDoubts(record, from),
    from: (await edge('oldest'))?.earliest ?? null,
    to: (await edge('newest'))?.latest ?? null,
    places: places.length,
    head,
    area: areaOf(places),
  };
}

/** The containing place that most records are in. */
function areaOf(places: readonly { within: readonly string[]; records: number }[]): Overview['area'] {
  const weights = new Map<string, number>();
  for (const { within, records } of places)
    for (const name of within.slice(0, 1)) weights.set(name, (weights.get(name) ?? 0) + records);
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  return first ? { id: first[0], name: first[0], lat: null, lon: null } : null;
}
