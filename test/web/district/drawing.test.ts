import { describe, expect, test } from 'vitest';
import { binsOf } from '../../../src/web/pages/district/bins.ts';
import { positionFor } from '../../../src/web/pages/district/camera-on.ts';
import { drawHarm } from '../../../src/web/pages/district/harm-pixels.ts';
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
  own: id,
  precision: 'village',
  within: [],
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

describe('harm, pixel by pixel', () => {
  const [red, blue] = [0xff0000ff, 0xffff0000];
  const drawn = (ratio: number, byKind: readonly number[]) => {
    const width = 100 * ratio;
    const data = new Uint32Array(width * width);
    const incidents = byKind.reduce((sum, count) => sum + count, 0);
    const one = { ...spot('a', null), byKind: Uint32Array.from(byKind), incidents };
    drawHarm({ data, width, height: width }, [{ spot: one, x: 50, y: 50, r: 20 }], Uint32Array.of(red, blue), ratio);
    const at = (x: number, y: number): number => data[Math.floor(y * ratio) * width + Math.floor(x * ratio)]!;
    return {
      opacity: (x: number, y: number) => at(x, y) >>> 24,
      colour: (x: number, y: number) => at(x, y) & 0xffffff,
    };
  };

  test.each([1, 2])('is a pale disc with a strong edge, and nothing outside, at %d pixels to one', (ratio) => {
    const { opacity } = drawn(ratio, [3, 0]);
    expect(opacity(50, 50)).toBeGreaterThan(40);
    expect(opacity(50, 50)).toBeLessThan(60);
    for (const [x, y] of [
      [50, 31],
      [50, 68],
      [31, 50],
      [68, 50],
    ] as const)
      expect(opacity(x, y)).toBeGreaterThan(220);
    for (const [x, y] of [
      [50, 28],
      [72, 50],
      [66, 66],
      [0, 0],
    ] as const)
      expect(opacity(x, y)).toBe(0);
  });

  test('parts its edge by kind, clockwise from the top', () => {
    const { colour } = drawn(1, [3, 1]);
    expect(colour(68, 50)).toBe(red & 0xffffff);
    expect(colour(50, 68)).toBe(red & 0xffffff);
    expect(colour(37, 37)).toBe(blue & 0xffffff);
  });

  test('lies over what was there: the later disc hides most of the earlier', () => {
    const data = new Uint32Array(100 * 100);
    const of = (byKind: readonly number[]) => ({ ...spot('a', null), byKind: Uint32Array.from(byKind) });
    const placed = [of([1, 0]), of([0, 1])].map((one) => ({ spot: one, x: 50, y: 50, r: 20 }));
    drawHarm({ data, width: 100, height: 100 }, placed, Uint32Array.of(red, blue), 1);
    const pixel = data[50 * 100 + 68]!;
    expect((pixel >>> 16) & 255).toBeGreaterThan(220);
    expect(pixel & 255).toBeLessThan(40);
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
