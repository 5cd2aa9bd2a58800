import { describe, expect, it } from 'vitest';
import { placedIn, placeRefs, settingOf } from '../../../src/reading/places/index.ts';
import { placesFound } from './read-places.ts';

const told = 'Shots were fired in Jalawla. A day later a house burned in Saadiya. Iran and Syria were not concerned.';

describe('where a text plays', () => {
  it('is the area that most of its places lie in', () => {
    expect(settingOf(placesFound(told))).toMatchObject({ name: 'Khanaqin', within: ['Diyala', 'Iraq'] });
  });

  it('is a country, when no area is named twice', () => {
    expect(settingOf(placesFound('Kenyan police shot a man in Garissa. Kenya mourns.'))).toMatchObject({
      name: 'Kenya',
    });
  });

  it('is nowhere, when no place is named', () => {
    expect(settingOf(placesFound('Nobody said where it was.'))).toBeNull();
  });

  it('holds a place that is in no list', () => {
    const [place] = placesFound('Guards died at Dorvan camp. Kenya mourns, and Kenyan papers wrote of it.');
    expect(place).toMatchObject({ rule: 'places/name, places/setting' });
    expect(place!.place!.within).toEqual(['Kenya']);
  });

  it('is what the caller says', () => {
    const [khanaqin] = placesFound('Calm in Khanaqin district, Diyala, Iraq.');
    const [place] = placesFound('Guards died in Dorvan village.', khanaqin!.place);
    expect(place!.place!.within).toEqual(['Khanaqin', 'Diyala', 'Iraq']);
  });

  it('leaves a place alone that says its country', () => {
    const [place] = placesFound('A bus fell in Vank, Armenia.');
    expect(placedIn(place!.place!, settingOf(placesFound(told)))).toBe(place!.place);
  });
});

describe('what a mention names', () => {
  it('is listed from the most exact outward', () => {
    const [place] = placesFound('Shots were fired in Jalawla.');
    expect(placeRefs(place!).map(({ name, precision }) => `${name} ${precision}`)).toEqual([
      'Jalawla district',
      'Khanaqin district',
      'Diyala governorate',
      'Iraq country',
    ]);
  });
});
