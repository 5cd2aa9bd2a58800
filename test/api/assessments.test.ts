import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/api/index.ts';
import { addReport } from '../../src/record/index.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let server: Server;
beforeAll(async () => {
  const record = await fresh();
  for (const reading of facts.map(readingOf)) await addReport(record, reading, by());
  server = await serve(record, here);
});
const get = (url: string) => ask(server, `/api${url}`);

describe('places', () => {
  test('are listed with how calm they were, and are found by id and by name', async () => {
    const { status, body } = await get('/places?from=2020&to=2020');
    expect(status).toBe(200);
    expect(body.window).toEqual({ from: '2020-01-01', to: '2020-12-31' });
    const khanaqin = body.items.find(({ name, precision }: any) => name === 'Khanaqin' && precision === 'district');
    expect(khanaqin).toMatchObject({ level: expect.any(String), direction: expect.any(String) });
    const { body: place } = await get(`/places/${encodeURIComponent(khanaqin.id)}`);
    expect(place.place.id).toBe(khanaqin.id);
    expect(place.contains.length).toBeGreaterThan(3);
    expect((await get('/places/خانقين')).body.place.name).toBe('Khanaqin');
    expect((await get('/places/Atlantis')).body).toMatchObject({ status: 404, code: 'no such place' });
  });

  test('are assessed, in sentences of each language', async () => {
    const texts = [];
    for (const lang of ['en', 'ar', 'ckb']) {
      const { body } = await get(`/places/Khanaqin/assessment?from=2020-01&to=2020-12&lang=${lang}`);
      expect(body.assessment.window).toEqual({ from: '2020-01-01', to: '2020-12-31' });
      expect(body.places[body.assessment.place.id].name === 'Khanaqin').toBe(lang === 'en');
      texts.push(body.sentences[0].text);
    }
    expect(new Set(texts).size).toBe(3);
    expect((await get('/places/Khanaqin/assessment?from=2998&to=2999')).body.code).toBe('window in the future');
    expect((await get('/places/Khanaqin/assessment?lang=xx')).body.code).toBe('not understood');
    const overlapping = '/places/Khanaqin/assessment?from=2020&to=2020&against=2020-06-01/2020-07-01';
    expect((await get(overlapping)).body.code).toBe('windows overlap');
  });

  test('have months, totals and coverage', async () => {
    const { body: months } = await get('/places/Khanaqin/months?from=2020-01&to=2020-06');
    expect(months.items.map(({ window }: any) => window.from)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2020-${month}-01`),
    );
    expect((await get('/places/Khanaqin/months')).body.items.length).toBeGreaterThan(12);
    expect((await get('/reconciliation?years=2020')).status).toBe(200);
    const { body: coverage } = await get('/coverage?place=Khanaqin&from=2021&to=2021');
    expect(coverage.coverage.months).toHaveLength(12);
    expect(coverage.goneSilent.length).toBeGreaterThan(0);
  });
});

test('a map has all incidents as columns of one length', async () => {
  const { body: map } = await get('/map');
  const { body: list } = await get('/incidents?limit=1');
  expect(map.ids).toHaveLength(list.total);
  for (const name of ['site', 'day', 'lastDay', 'type', 'killed', 'harmed', 'grade'])
    expect(map[name], name).toHaveLength(list.total);
  const at = map.ids.indexOf(list.items[0].id);
  expect(map.sites[map.site[at]].name).toBe(list.items[0].where.value[0].name);
  expect(new Date(map.day[at] * 86_400_000).toISOString().slice(0, 10)).toBe(list.items[0].when.value.earliest);
  expect((await get('/map?from=2021')).body.ids.length).toBeLessThan(list.total);
});

test('a site of the map and what the record is about lead to their places', async () => {
  const { body: map } = await get('/map');
  const { body: places } = await get('/places');
  const known = new Set(places.items.map(({ id }: { id: string }) => id));
  const unlisted = map.sites.filter(({ id, precision }: any) => id.includes(', ') && precision === 'village');
  expect(unlisted.length).toBeGreaterThan(3);
  for (const { id, name } of unlisted) {
    const { status, body } = await get(`/places/${encodeURIComponent(id)}`);
    if (status === 200) expect([body.place.name, ...body.place.names], id).toContain(name);
    else expect(body.code, id).toBe('several such places');
  }
  const { area } = (await get('/overview')).body;
  expect(area).toMatchObject({ id: 'iq:khanaqin', name: 'Khanaqin' });
  expect(known.has(area.id)).toBe(true);
});

test('what is withheld is in none of it', async () => {
  const { body: list } = await get('/incidents?order=deadliest&limit=1');
  const [{ id, where }] = list.items;
  const before = (await get('/map')).body.ids;
  expect(before).toContain(id);
  const { status } = await ask(server, '/api/decisions', {
    body: { decision: { kind: 'withhold', what: 'record', target: id } },
  });
  expect(status).toBe(201);
  expect((await get('/map')).body.ids).toEqual(before.filter((one: string) => one !== id));
  expect((await get(`/records/${id}`)).body.code).toBe('nothing by that id');
  expect((await get('/incidents?limit=1')).body.total).toBe(list.total - 1);
  const place = encodeURIComponent(where.value[0].name);
  const answers = [`/places/${place}/assessment?from=2015&to=2022`, '/places?from=2015&to=2022', '/export?as=ndjson'];
  for (const url of answers) expect((await get(url)).text, url).not.toContain(`"${id}"`);
});
