import { beforeAll, expect, test } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import type { PointFeature, Server } from '../../src/api/index.ts';
import { addRows } from '../../src/record/index.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, open, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let server: Server;
let publicly: Server;
beforeAll(async () => {
  const record = await fresh();
  await addRows(record, { id: 'free', name: 'Free', licence: 'CC0', mayLeave: true }, recordRows(60), by());
  await addRows(record, { id: 'kept', name: 'Kept', licence: 'own use', mayLeave: false }, recordRows(20, 5000), by());
  server = await serve(record, here);
  publicly = await serve(record, open);
});
const get = (path: string, on = server) =>
  ask(on, path.startsWith('http') ? new URL(path).pathname + new URL(path).search : `/api/ogc${path}`);

const features = '/collections/incidents/items';

test('a client finds its way from the landing page to the features', async () => {
  const { body: landing } = await get('');
  const rels = Object.fromEntries(landing.links.map(({ rel, href }: any) => [rel, href]));
  expect(rels['service-desc']).toBe('http://127.0.0.1:4747/api/openapi.json');
  expect((await get(rels.conformance)).body.conformsTo).toContain(
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  );
  const { body: data } = await get(rels.data);
  expect(data.collections.map(({ id }: any) => id)).toEqual(['incidents', 'conditions', 'assessments']);
  const items = data.collections[0].links.find(({ rel }: any) => rel === 'items').href;
  const { headers, body } = await get(items);
  expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
  expect(body).toMatchObject({ type: 'FeatureCollection', numberMatched: 80, numberReturned: 80 });
  expect(body.features[0]).toMatchObject({ type: 'Feature', geometry: { type: 'Point' } });
  const { body: one } = await get(`${features}/${body.features[0].id}`);
  expect(one).toMatchObject({ id: body.features[0].id, properties: body.features[0].properties });
});

test('pages follow one another by links, each feature once', async () => {
  const seen: string[] = [];
  for (let next: string | undefined = `${features}?limit=30`; next; ) {
    const { body }: { body: any } = await get(next);
    seen.push(...body.features.map(({ id }: any) => id));
    next = body.links.find(({ rel }: any) => rel === 'next')?.href;
  }
  expect(seen).toHaveLength(80);
  expect(new Set(seen).size).toBe(80);
});

test('a box and days choose among them', async () => {
  const matched = async (query: string) => (await get(`${features}?${query}`)).body.numberMatched;
  const { body } = await get(`${features}?limit=1`);
  const [lon, lat] = body.features[0].geometry.coordinates;
  const near = await matched(`bbox=${lon - 0.001},${lat - 0.001},${lon + 0.001},${lat + 0.001}`);
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(80);
  expect(await matched('bbox=170,-10,-170,10')).toBe(0);
  expect(await matched('bbox=-180,-90,0,180,90,100')).toBe(80);
  const { earliest } = body.features[0].properties;
  expect(await matched(`datetime=${earliest}/..`)).toBeGreaterThan(0);
  expect(await matched('datetime=../1999-12-31T00:00:00Z')).toBe(0);
  // As GDAL asks for days, and of two columns.
  const year = Number(earliest.slice(0, 4));
  expect(await matched(`datetime=${year}-01-01T%2F..&datetime=..%2F${year}-12-31T`)).toBe(
    await matched(`datetime=${year}-01-01/${year}-12-31`),
  );
  expect(await matched(`datetime=${earliest}T%2F${earliest}T`)).toBe(await matched(`datetime=${earliest}`));
});

test('a collection says where and when its features lie, to each as far as they see them', async () => {
  const box = async (on: Server) => {
    const { body } = await get('/collections/incidents', on);
    const { spatial, temporal } = body.extent;
    const [[west, south, east, north]] = spatial.bbox;
    const { body: all } = await get(`${features}?limit=1000`, on);
    const points = all.features.flatMap(({ geometry }: PointFeature) => (geometry ? [geometry.coordinates] : []));
    expect(west).toBe(Math.min(...points.map(([lon]: number[]) => lon!)));
    expect(north).toBe(Math.max(...points.map(([, lat]: number[]) => lat!)));
    expect(await matchedIn(on, `bbox=${[west, south, east, north]}`)).toBe(points.length);
    const days = all.features.map(({ properties }: PointFeature) => properties.earliest as string).sort();
    expect(temporal.interval[0][0]).toBe(`${days[0]}T00:00:00Z`);
  };
  const matchedIn = async (on: Server, query: string) => (await get(`${features}?${query}`, on)).body.numberMatched;
  await box(server);
  await box(publicly);
  expect((await get('/collections/conditions')).body.extent).toEqual({ temporal: { interval: [[null, null]] } });
  const { body: list } = await get('/collections');
  expect(list.collections[2].extent.spatial.bbox[0]).toHaveLength(4);
});

test.each([
  [`${features}?bbox=1,2,3`, 400],
  [`${features}?bbox=0,50,1,40`, 400],
  [`${features}?bbox=0,0,500,1`, 400],
  [`${features}?datetime=soon`, 400],
  [`${features}?datetime=2021-02-30`, 400],
  [`${features}?datetime=../..`, 400],
  [`${features}?datetime=2021-01-01/..&datetime=soon`, 400],
  [`${features}?datetime=2021-01-01/..&datetime=../2020-01-01`, 400],
  [`${features}?colour=red`, 400],
  [`${features}?limit=0`, 400],
  [`${features}?limit=99999999`, 200],
  [`${features}?f=json`, 200],
  ['/collections/villains', 400],
  [`${features}/i9.9`, 404],
])('%s is answered with %i', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('places have how calm they were in the days asked about', async () => {
  const { body } = await get('/collections/assessments/items?datetime=2004-01-01/2004-06-30&limit=5');
  expect(body.features[0].properties).toMatchObject({
    from: '2004-01-01',
    to: '2004-06-30',
    level: expect.any(String),
  });
  const next = body.links.find(({ rel }: any) => rel === 'next').href;
  expect((await get(next)).body.features[0].id > body.features.at(-1).id).toBe(true);
});

test('the public sees nothing that a licence keeps here, in no list, count or map', async () => {
  expect((await get(features, publicly)).body.numberMatched).toBe(60);
  expect((await ask(publicly, '/api/incidents')).body.total).toBe(60);
  expect((await ask(publicly, '/api/map')).body.ids).toHaveLength(60);
  expect((await ask(publicly, '/api/overview')).body.incidents).toBe(60);
  expect((await ask(publicly, '/api/sources')).body.items.map(({ name }: any) => name)).toEqual(['Free']);
  expect((await ask(server, '/api/incidents')).body.total).toBe(80);
  const idsOn = async (on: Server): Promise<string[]> => (await ask(on, '/api/map')).body.ids;
  const seen = new Set(await idsOn(publicly));
  const kept = (await idsOn(server)).filter((id) => !seen.has(id));
  expect(kept).toHaveLength(20);
  for (const id of kept)
    for (const path of [`/api/records/${id}`, `/api/records/${id}/history`, `/api${'/ogc'}${features}/${id}`])
      expect((await ask(publicly, path)).status, path).toBe(404);
});
