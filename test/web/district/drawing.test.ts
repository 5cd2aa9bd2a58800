import { describe, expect, test } from 'vitest';
import { binsOf } from '../../../src/web/pages/district/bins.ts';
import { positionFor } from '../../../src/web/pages/district/camera-on.ts';
import { layoutOf, nearest, radiusOf, radiusScale } from '../../../src/web/pages/district/layout.ts';
import { type Camera, fromScreen, onScreen, worldPoint } from '../../../src/web/pages/district/mercator.ts';
import { RoomForLabels } from '../../../src/web/pages/district/room-for-labels.ts';
import type { Spot } from '../../../src/web/pages/district/spots.ts';
import { spread } from '../../../src/web/pages/district/spread.ts';
import { dayAt, edgeStep, placeOf } from '../../../src/web/pages/district/time-axis.ts';
import type { Whereabouts } from '../../../src/web/pages/district/whereabouts.ts';

const camera: Camera = { center: worldPoint(45, 34), scale: 512 * 2 ** 9, width: 800, height: 600 };

const spot = (id: string, where: Whereabouts | null, harmed = 0): Spot => ({
  id,
  name: id,
  precision: 'village',
  column: 0,
  level: 'calm',
  direction: null,
  wide: false,
  where,
  point: where && worldPoint(where.lon, where.lat),
  incidents: 1,
  killed: 0,
  harmed,
  byKind: new Uint32Array(7),
});

describe('on the screen', () => {
  test('a place is drawn where it is, and found again', () => {
    const { x, y } = onScreen(camera, worldPoint(45.2, 34.1));
    const found = fromScreen(camera, x - 400, y - 300);
    expect(found.lon).toBeCloseTo(45.2, 6);
    expect(found.lat).toBeCloseTo(34.1, 6);
  });

  test('harm is an area: four times as many people, twice as far beyond the smallest', () => {
    const scale = radiusScale(400);
    const beyond = (harmed: number): number =>
      radiusOf({ incidents: 1, harmed }, scale) - radiusOf({ incidents: 1, harmed: 0 }, scale);
    expect(beyond(400) / beyond(100)).toBeCloseTo(2);
    expect(radiusOf({ incidents: 0, harmed: 0 }, scale)).toBe(0);
  });

  test('places of unknown position stand apart on a ring about the place they are in', () => {
    const within: Whereabouts = { is: 'within', lat: 34, lon: 45, around: 'Khanaqin' };
    const { placed, necklaces } = layoutOf(
      ['a', 'b', 'c', 'd'].map((id) => spot(id, within)),
      camera,
      1,
    );
    expect(necklaces).toHaveLength(1);
    for (const one of placed) expect(Math.hypot(one.x - 400, one.y - 300)).toBeCloseTo(necklaces[0]!.r);
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });

  test('what is nowhere is not drawn', () => {
    expect(layoutOf([spot('a', null)], camera, 1).placed).toEqual([]);
  });

  test.each([1, 2, 9, 10, 48])('%d in one place are spread out so that none hides another', (count) => {
    const all = spread(count, 24, 30);
    expect(all).toHaveLength(count);
    all.forEach((one, at) => {
      for (const other of all.slice(at + 1))
        expect(Math.hypot(one.dx - other.dx, one.dy - other.dy)).toBeGreaterThan(20);
    });
  });

  test('the pointer finds the nearest within reach', () => {
    const things = [
      { x: 10, y: 10 },
      { x: 14, y: 10 },
    ];
    expect(nearest(things, 13, 10, () => 8)).toBe(things[1]);
    expect(nearest(things, 40, 10, () => 8)).toBeNull();
  });

  test('a label is put only where none is', () => {
    const room = new RoomForLabels();
    const box = { left: 60, top: 60, right: 160, bottom: 80 };
    expect(room.isFree(box)).toBe(true);
    room.take(box);
    expect(room.isFree({ left: 150, top: 70, right: 250, bottom: 90 })).toBe(false);
    expect(room.isFree({ left: 150, top: 80, right: 250, bottom: 100 })).toBe(true);
  });

  test('the first look holds most of what happened, and not what is far off', () => {
    const near = Array.from({ length: 20 }, (_, at) =>
      spot(`n${at}`, { is: 'at', lat: 34 + at / 100, lon: 45, km: 2 }),
    );
    const far = spot('far', { is: 'at', lat: 50, lon: 10, km: 2 });
    const { lat, lon, zoom } = positionFor([...near, far], null, 800, 600);
    expect(lat).toBeCloseTo(34.1, 0);
    expect(lon).toBeCloseTo(45);
    expect(zoom).toBeGreaterThan(8);
  });
});

describe('along the time', () => {
  const axis = { first: 100, last: 199, width: 1000, mirrored: false };

  test('a day is where it is drawn, in either direction', () => {
    for (const mirrored of [false, true])
      expect(dayAt({ ...axis, mirrored }, placeOf({ ...axis, mirrored }, 150) + (mirrored ? -5 : 5))).toBe(150);
    expect(placeOf({ ...axis, mirrored: true }, 100)).toBe(1000);
  });

  test('an end moves from border to border', () => {
    const bins = binsOf(0, 364, 24);
    expect(edgeStep(bins, 31, 1)).toBe(59);
    expect(edgeStep(bins, 40, -1)).toBe(31);
    expect(edgeStep(bins, 40, 1)).toBe(59);
    expect(edgeStep(bins, 0, -1)).toBe(0);
  });
});
