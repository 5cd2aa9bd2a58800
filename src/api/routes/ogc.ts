import {
  extentOf,
  listRecords,
  type RecordFilter,
  recordCursor,
  type Standpoint,
  showRecord,
} from '../../record/index.ts';
import { pageAfter } from '../answers/list-page.ts';
import { type Reading, readRoute } from '../answers/read-route.ts';
import type { App } from '../app.ts';
import {
  Collection,
  type CollectionName,
  Collections,
  Conformance,
  collectionNames,
  collectionParams,
  FeatureList,
  FormatQuery,
  featureParams,
  ItemsQuery,
  Landing,
  type PlacesAnswer,
  PointFeature,
} from '../contract/index.ts';
import { boxOf, daysAsked, isIn } from '../ogc/asked-where.ts';
import { collectionOf, conformsTo, landingLinks, pageLinks } from '../ogc/described.ts';
import { placeFeature, recordFeature } from '../ogc/features.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

const geojson = 'application/geo+json; charset=utf-8';
/** The most features of a page. */
const most = 10_000;

/** OGC API – Features, part 1: what QGIS and the like open as a layer. */
export function ogcRoutes(app: App, parts: Parts): void {
  describing(app, parts);
  readRoute(app, parts, {
    url: '/ogc/collections/:id/items',
    summary: 'Features of a collection, a page at a time',
    params: collectionParams,
    query: ItemsQuery,
    answer: FeatureList,
    type: geojson,
    ofToday: true,
    restsOn: ({ params: { id }, query }) => (id === 'assessments' ? null : { records: filterAsked(id, query) }),
    read: (asked) => (asked.params.id === 'assessments' ? placePage(parts, asked) : recordPage(parts, asked)),
  });
  readRoute(app, parts, {
    url: '/ogc/collections/:id/items/:fid',
    summary: 'One feature of a collection',
    params: featureParams,
    query: FormatQuery,
    answer: PointFeature,
    type: geojson,
    ofToday: true,
    restsOn: ({ params: { id, fid } }) => (id === 'assessments' ? null : { record: fid }),
    read: (asked) => oneFeature(parts, asked),
  });
}

function describing(app: App, parts: Parts): void {
  const json = { query: FormatQuery } as const;
  readRoute(app, parts, {
    ...json,
    url: '/ogc',
    summary: 'The landing page of OGC API – Features',
    answer: Landing,
    read: async ({ base }) => ({
      title: 'Aram',
      description: 'What happened in an area in conflict, how things are said to be, and how calm each place was.',
      links: landingLinks(base),
    }),
  });
  readRoute(app, parts, {
    ...json,
    url: '/ogc/conformance',
    summary: 'What of the standard is kept to',
    answer: Conformance,
    read: async () => ({ conformsTo }),
  });
  readRoute(app, parts, {
    ...json,
    url: '/ogc/collections',
    summary: 'The collections: incidents, conditions and assessments',
    answer: Collections,
    restsOn: () => ({ records: {} }),
    read: async ({ base, from }) => ({
      links: [{ href: `${base}/ogc/collections`, rel: 'self', type: 'application/json' }],
      collections: await Promise.all(collectionNames.map((id) => described(parts, id, base, from))),
    }),
  });
  readRoute(app, parts, {
    ...json,
    url: '/ogc/collections/:id',
    summary: 'One collection',
    params: collectionParams,
    answer: Collection,
    restsOn: ({ params }) => ({ records: { kind: kindsOf[params.id] } }),
    read: ({ params, base, from }) => described(parts, params.id, base, from),
  });
}

/** What each collection's features are made of: places, of all there is. */
const kindsOf = { incidents: 'incident', conditions: 'condition', assessments: undefined } as const;

const described = async ({ record }: Parts, id: CollectionName, base: string, from: Standpoint): Promise<Collection> =>
  collectionOf(id, base, await extentOf(record, { kind: kindsOf[id] }, from));

type Items = Reading<{ id: CollectionName }, ItemsQuery>;

const filterAsked = (id: CollectionName, { datetime, bbox }: ItemsQuery): RecordFilter => ({
  kind: kindsOf[id],
  ...daysAsked(datetime),
  box: boxOf(bbox),
});

async function recordPage(
  { record, totals, now }: Parts,
  { params: { id }, query, from, base, search, head }: Items,
): Promise<FeatureList> {
  const filter = filterAsked(id, query);
  const asked = { list: [filter, from.asOf], limit: Math.min(query.limit, most), cursor: query.cursor };
  const { items, next } = await pageAfter(asked, (at) => listRecords(record, filter, at, from), recordCursor);
  const { records } = await totals.of(filter, from, head);
  return {
    type: 'FeatureCollection',
    features: items.map(recordFeature),
    links: pageLinks(id, base, search, next),
    timeStamp: now().toISOString(),
    numberMatched: records,
    numberReturned: items.length,
  };
}

async function placePage(parts: Parts, asked: Items): Promise<FeatureList> {
  const { query, base, search } = asked;
  const box = boxOf(query.bbox);
  const { places, answer } = await placesAsked(parts, asked, daysAsked(query.datetime));
  const within = places.filter(
    ({ lat, lon }) => box === undefined || (lat !== null && lon !== null && isIn(box, lat, lon)),
  );
  const list = {
    list: [query.datetime, box, asked.from.asOf],
    limit: Math.min(query.limit, most),
    cursor: query.cursor,
  };
  const { items, next } = await pageAfter(
    list,
    async ({ limit, after }) => {
      const start = after === undefined ? 0 : within.findIndex(({ id }) => id > after);
      return start < 0 ? [] : within.slice(start, start + limit);
    },
    ({ id }) => id,
  );
  return {
    type: 'FeatureCollection',
    features: items.map((place) => placeFeature(place, answer)),
    links: pageLinks('assessments', base, search, next),
    timeStamp: parts.now().toISOString(),
    numberMatched: within.length,
    numberReturned: items.length,
  };
}

/** Every place with how calm it was, in the order of ids. */
async function placesAsked(
  { assessor }: Parts,
  { from, head, today }: Pick<Items, 'from' | 'head' | 'today'>,
  days: ReturnType<typeof daysAsked>,
) {
  const window = { ...days, against: null };
  const bytes = await assessor.ask({ asked: { kind: 'places', window }, from, head, today });
  const answer = JSON.parse(bytes.toString()) as PlacesAnswer;
  return { answer, places: answer.items.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function oneFeature(
  parts: Parts,
  asked: Reading<{ id: (typeof collectionNames)[number]; fid: string }, unknown>,
): Promise<PointFeature> {
  const { params, from, base } = asked;
  const at = `${base}/ogc/collections/${params.id}`;
  const links = [
    { href: `${at}/items/${encodeURIComponent(params.fid)}`, rel: 'self', type: 'application/geo+json' },
    { href: at, rel: 'collection', type: 'application/json' },
  ];
  if (params.id !== 'assessments') {
    const record = await showRecord(parts.record, params.fid, from);
    if (`${record.kind}s` !== params.id) throw nothing(params.fid);
    return { ...recordFeature(record), links };
  }
  const { places, answer } = await placesAsked(parts, asked, { from: undefined, to: undefined });
  const place = places.find(({ id }) => id === params.fid);
  if (!place) throw nothing(params.fid);
  return { ...placeFeature(place, answer), links };
}

const nothing = (id: string): Refused =>
  new Refused('nothing by that id', `${id}: the collection holds nothing by that id.`);
