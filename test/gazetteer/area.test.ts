import { describe, expect, it } from 'vitest';
import { areaPlaces } from '../../src/gazetteer/index.ts';

describe('the area pack', () => {
  it('names each place once', () => {
    expect(new Set(areaPlaces.map(({ id }) => id)).size).toBe(areaPlaces.length);
  });

  it('puts every place in Iraq, through what contains it', () => {
    for (const { within } of areaPlaces) expect(within.at(-1)).toBe('Iraq');
    expect(areaPlaces.find(({ name }) => name === 'Bina Bakh')!.within).toEqual([
      'Jalawla',
      'Khanaqin',
      'Diyala',
      'Iraq',
    ]);
  });

  it('gives no position without its source, and none that is far from Iraq', () => {
    for (const { lat, lon, source } of areaPlaces) {
      expect(lat === null).toBe(source === null);
      expect(lat === null).toBe(lon === null);
      if (lat === null || lon === null) continue;
      expect(lat > 29 && lat < 38 && lon > 38 && lon < 49).toBe(true);
    }
  });

  it('keeps an unplaced village by what reports say of where it is', () => {
    const shafiq = areaPlaces.find(({ id }) => id === 'iq:shafiq')!;
    expect(shafiq).toMatchObject({ lat: null, lon: null, relation: '13 km west of Khanaqin, by the Alwand river' });
  });

  it('writes the names of districts and governorates in Arabic too', () => {
    const arabic = /\p{Script=Arabic}/u;
    const governorates = areaPlaces.filter(({ precision }) => precision === 'governorate');
    expect(governorates.filter(({ names }) => !names.some((name) => arabic.test(name)))).toEqual([]);
  });
});
