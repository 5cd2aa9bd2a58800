import { areaGazetteer } from '../../gazetteer/index.ts';
import {
  countDoubts,
  countReports,
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
  const known = new Map<Standpoint['audience'], Overview>();
  readRoute(app, parts, {
    url: '/overview',
    opens: true,
    summary: 'What the record holds, in numbers',
    query: AsOfQuery,
    answer: Overview,
    read: async ({ from, head }) => {
      const before = from.asOf === undefined ? known.get(from.audience) : undefined;
      const changes = before && before.head <= head ? await parts.changesKnown.since(before.head, head) : null;
      const now = before && changes?.isCounted === false ? { ...before, head } : await overviewOf(parts, from, head);
      if (from.asOf === undefined) known.set(from.audience, now);
      return now;
    },
  });
}

// More places than any list of the world's has.
const all = 10_000_000;

async function overviewOf({ record, totals }: Parts, from: Standpoint, head: number): Promise<Overview> {
  const count = async (kind: RecordSummary['kind']) => (await totals.of({ kind }, from, head)).records;
  const edge = async (order: 'oldest' | 'newest') => {
    const [first] = await listRecords(record, { kind: 'incident' }, { order, limit: 1 }, from);
    return first?.when?.value ?? null;
  };
  const [incidents, figures, conditions, reports, doubts, first, last, places] = await Promise.all([
    count('incident'),
    count('figure'),
    count('condition'),
    countReports(record, undefined, from),
    countDoubts(record, from),
    edge('oldest'),
    edge('newest'),
    listPlaces(record, {}, { limit: all }, from),
  ]);
  return {
    incidents,
    figures,
    conditions,
    reports,
    doubts,
    from: first?.earliest ?? null,
    to: last?.latest ?? null,
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
  if (!first) return null;
  const [name] = first;
  const known = areaGazetteer.find(name).find(({ precision }) => precision === 'district');
  return { id: known?.id ?? name, name, lat: known?.lat ?? null, lon: known?.lon ?? null };
}
