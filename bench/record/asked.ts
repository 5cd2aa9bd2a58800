import {
  countDoubtful,
  countDoubts,
  countRecords,
  countReports,
  type Database,
  doubtfulRecords,
  listPlaces,
  listRecords,
  listReports,
  listSources,
  mapRows,
  type Order,
  type RecordFilter,
  recordCursor,
  reviewQueue,
} from '../../src/record/index.ts';
import type { Measured, Section } from '../table.ts';

type Ways = Readonly<Record<string, () => Promise<unknown>>>;

const filters: Readonly<Record<string, RecordFilter>> = {
  all: {},
  'a district': { place: 'District 3' },
  'a year': { from: '2010-01-01', to: '2010-12-31' },
  'a box': { box: [43, 33, 45, 35] },
  'a type': { types: ['attack'] },
  'an actor': { actor: 'Islamic State' },
  'a grade': { grades: ['weak'] },
  'a grade nobody has': { grades: ['contested'] },
  words: { text: 'official armed' },
  'words in Arabic script': { text: 'مسؤول محلي' },
  'all of these': {
    place: 'District 3',
    types: ['bombing'],
    from: '2010-01-01',
    actor: 'islamic-state',
    grades: ['weak'],
  },
};

/** Every way that records are listed and counted in, with a filter; `past` is a revision in the middle. */
function waysOf(record: Database, filter: RecordFilter, past: string): Ways {
  const then = { asOf: past };
  const list = (order: Order) => () => listRecords(record, filter, { order });
  return {
    newest: list('newest'),
    oldest: list('oldest'),
    deadliest: list('deadliest'),
    count: () => countRecords(record, filter),
    places: () => listPlaces(record, filter),
    'newest then': () => listRecords(record, filter, {}, then),
    'deadliest then': () => listRecords(record, filter, { order: 'deadliest' }, then),
    'count then': () => countRecords(record, filter, then),
    'places then': () => listPlaces(record, filter, {}, then),
  };
}

/** A page far down each order, gone on to from where an earlier one ended. */
async function deepPages(record: Database, depth: number): Promise<Ways> {
  const ways: Record<string, () => Promise<unknown>> = {};
  for (const order of ['newest', 'oldest', 'deadliest'] as const) {
    const [last] = await listRecords(record, {}, { order, offset: depth, limit: 1 });
    const after = recordCursor(last!, order);
    ways[order] = () => listRecords(record, {}, { order, after });
  }
  return ways;
}

const othersOf = (record: Database): Ways => ({
  reports: () => listReports(record),
  'reports of a district': () => listReports(record, undefined, {}, {}, filters['a district']),
  'reports with words': () => listReports(record, 'official'),
  'count of reports': () => countReports(record),
  sources: () => listSources(record),
  'sources of a district': () => listSources(record, {}, {}, filters['a district']),
  'sources of a year': () => listSources(record, {}, {}, filters['a year']),
  'sources of a type': () => listSources(record, {}, {}, filters['a type']),
  figures: () => listRecords(record, { kind: 'figure' }),
  conditions: () => listRecords(record, { kind: 'condition' }),
  'doubtful matches': () => reviewQueue(record),
  'count of them': () => countDoubts(record),
  'doubtful claims': () => doubtfulRecords(record),
  'their count': () => countDoubtful(record),
});

interface Time {
  readonly name: string;
  readonly ms: number;
  /** Processor time of the engine and of Aram together: what it would take, about, were nothing else running. */
  readonly processor: number;
}

/** How long each way takes, the quickest of three runs after a first, the slowest way first. */
async function timesOf(ways: Ways, engine: () => number): Promise<Time[]> {
  const times: Time[] = [];
  for (const [name, way] of Object.entries(ways)) {
    await way();
    const runs: Time[] = [];
    for (let run = 0; run < 3; run++) runs.push(await timeOf(name, way, engine));
    times.push(runs.sort((a, b) => a.ms - b.ms)[0]!);
  }
  return times.sort((a, b) => b.ms - a.ms);
}

async function timeOf(name: string, way: Ways[string], engine: () => number): Promise<Time> {
  const [before, own, from] = [engine(), process.cpuUsage(), performance.now()];
  await way();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(own);
  return { name, ms, processor: engine() - before + (user + system) / 1000 };
}

async function measured(what: string, ways: Ways, engine: () => number): Promise<Measured> {
  const times = await timesOf(ways, engine);
  const told = times.map(({ name, ms, processor }) => `${name} ${ms.toFixed(0)} (${processor.toFixed(0)})`);
  return { what, value: times[0]!.ms, unit: 'ms', note: told.join(', ') };
}

/**
 * What a record answers, and how fast: the slowest way for each filter, and beside it every way that was asked, with its
 * processor time. `engine`: the engine's processor time so far, in milliseconds.
 */
export async function asked(record: Database, count: number, engine: () => number): Promise<Section[]> {
  const rows: Measured[] = [];
  const past = String(Math.max(1, Math.floor(count / 2000)));
  for (const [what, filter] of Object.entries(filters))
    rows.push(await measured(what, waysOf(record, filter, past), engine));
  rows.push(await measured('a page deep in all', await deepPages(record, Math.floor(count * 0.9)), engine));
  const others = [
    await measured('other lists', othersOf(record), engine),
    await measured('a map of everything', { rows: () => mapRows(record) }, engine),
  ];
  return [
    { title: `Asked of ${count}: a list, a sum`, rows },
    { title: `Asked of ${count}: other things`, rows: others },
  ];
}
