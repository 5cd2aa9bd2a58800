import { expect, test } from 'vitest';
import { type Box, labelPlace, meet } from '../../../src/publication/drawings/outline-map/labels.ts';
import { type MapPlace, siteOf } from '../../../src/publication/drawings/outline-map/site.ts';
import { gallery } from './gallery.ts';

const mill: MapPlace = {
  id: 'mill',
  name: 'Old Mill',
  level: 'tense',
  precision: 'village',
  lat: null,
  lon: null,
  uncertaintyKm: null,
  relation: null,
  weight: 1,
};
const towns = [{ name: 'Khanaqin', label: 'Khanaqin', lat: 34.35, lon: 45.39 }];

test('a place stands where its position is, with how far off it may be', () => {
  expect(siteOf({ ...mill, lat: 34, lon: 45, uncertaintyKm: 2 }, towns)).toEqual({
    how: 'at',
    lat: 34,
    lon: 45,
    km: 2,
  });
});

test('a distance and a direction make an estimate with a circle about it', () => {
  const site = siteOf({ ...mill, relation: '13 km west of Khanaqin, by the river' }, towns);
  if (site.how !== 'off') throw new Error(site.how);
  expect([site.lat, site.lon.toFixed(2), Math.round(site.around)]).toEqual([34.35, '45.25', 5]);
});

test('a direction alone gives no position, only the way it lies', () => {
  expect(siteOf({ ...mill, relation: 'border crossing, east of Khanaqin' }, towns)).toEqual({
    how: 'toward',
    of: towns[0],
    bearing: 90,
  });
});

test('between two directions it lies half way; a distance alone is a ring', () => {
  const of = towns[0];
  expect(siteOf({ ...mill, relation: 'north or northeast of Khanaqin, near Mikhas' }, towns)).toEqual({
    how: 'toward',
    of,
    bearing: 22.5,
  });
  expect(siteOf({ ...mill, relation: '13 to 20 km from Khanaqin; reports say west' }, towns)).toEqual({
    how: 'around',
    of,
    km: 16.5,
  });
  expect(siteOf({ ...mill, relation: '5 km from Khanaqin' }, towns)).toEqual({ how: 'around', of, km: 5 });
});

test.each([null, 'near the old mill', 'north of Nowhere'])('a place known as %s is not put on the map', (relation) => {
  expect(siteOf({ ...mill, relation }, towns)).toEqual({ how: 'nowhere' });
});

test('labels keep apart from each other and inside the picture', () => {
  const frame = { x: 0, y: 0, width: 200, height: 120 };
  const taken: Box[] = [];
  for (let at = 0; at < 40; at++) {
    const label = { x: (at * 37) % 200, y: (at * 53) % 120, width: 50, height: 14, away: 9 };
    const found = labelPlace(label, taken, frame, at % 2 === 0);
    if (found) taken.push(found.box);
  }
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.filter((one, at) => taken.some((other, i) => i !== at && meet(one, other)))).toEqual([]);
  expect(taken.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > 200 || y + height > 120)).toEqual([]);
});

test('levels are told apart by shape as well as by colour, and what is not placed is said', () => {
  const { map } = gallery('en', 'some', 640);
  const shapes = [...map!.svg.text.matchAll(/<path d="([^"]+)" transform/g)].map(([, shape]) => shape);
  expect(new Set(shapes).size).toBe(5);
  expect(map!.legend.map(({ label }) => label)).toEqual([
    'unsafe',
    'tense',
    'mostly calm',
    'calm',
    'unknown',
    'Somewhere in the circle',
    'In this direction, how far is not said',
  ]);
  expect(map!.description).toBe('Places with their level: 6. Not on the map, since nobody has placed them: 1.');
  expect(map!.svg.text).toContain('stroke-dasharray="4 3"');
  expect(map!.svg.text).toMatch(/>\d+ km</);
});

test('names on the map are in the letters of its language', () => {
  expect(gallery('ckb', 'some', 640)['map']!.svg.text).toContain('دیالە');
  expect(gallery('ar', 'some', 640)['map']!.svg.text).toContain('خانقين');
});
