import { describe, expect, test } from 'vitest';
import { type Anchor, type Located, whereaboutsOf } from '../../../src/web/pages/district/whereabouts.ts';

const known: Readonly<Record<string, { lat: number; lon: number }>> = { Khanaqin: { lat: 34.35, lon: 45.39 } };
const anchor: Anchor = (name) => known[name] ?? null;
const place = (facts: Partial<Located>): Located => ({
  id: 'p',
  name: 'Qara',
  precision: 'village',
  lat: null,
  lon: null,
  uncertaintyKm: null,
  relation: null,
  within: ['Khanaqin', 'Diyala'],
  ...facts,
});

describe('where a place can be drawn', () => {
  test('is its position, give or take what is not known of it', () => {
    const found = whereaboutsOf(place({ lat: 34, lon: 45, uncertaintyKm: 2 }), anchor);
    expect(found).toEqual({ is: 'at', lat: 34, lon: 45, km: 2 });
  });

  test('is a part of a ring about the place it is told from', () => {
    const found = whereaboutsOf(place({ relation: '13 km west of Khanaqin' }), anchor);
    expect(found).toMatchObject({
      is: 'toward',
      from: known.Khanaqin,
      relation: { bearing: { from: 247.5, to: 292.5 } },
    });
    expect(found!.lon).toBeLessThan(45.3);
    expect(found!.lat).toBeCloseTo(34.35, 2);
  });

  test('is the same every time where no direction is told', () => {
    const near = place({ relation: 'near Khanaqin' });
    expect(whereaboutsOf(near, anchor)).toEqual(whereaboutsOf(near, anchor));
  });

  test('is somewhere in the nearest place around it that has a position', () => {
    expect(whereaboutsOf(place({}), anchor)).toEqual({ is: 'within', ...known.Khanaqin, around: 'Khanaqin' });
  });

  test('is the town of the same name for a district, widely', () => {
    const found = whereaboutsOf(place({ name: 'Khanaqin', precision: 'district' }), anchor);
    expect(found).toMatchObject({ is: 'at', km: 25 });
  });

  test('is nowhere when nobody says anything', () => {
    expect(whereaboutsOf(place({ within: ['Atlantis'], relation: 'in the hills' }), anchor)).toBeNull();
  });
});
