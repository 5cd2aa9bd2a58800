import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

describe('a place told by its relation', () => {
  it.each([
    ['A car was burned 9 km west of Khanaqin.', '9 km west of Khanaqin'],
    ['A body was found north of Mandali.', 'north of Mandali'],
    ['A patrol came under fire near Jalawla.', 'near Jalawla'],
    ['Families gathered on the outskirts of Kirkuk.', 'outskirts of Kirkuk'],
    ['Four men vanished on the road from Kifri to Kalar.', 'road from Kifri to Kalar'],
    ['A bus was stopped between Kifri and Kalar.', 'between Kifri and Kalar'],
    ['A bus was stopped on the Kifri-Kalar road.', 'Kifri-Kalar road'],
    ['A mine went off on the Kifri–Kalar highway.', 'Kifri–Kalar highway'],
    ['Bees hum near the village of Jalawla.', 'near Jalawla'],
    ['A patrol came under fire close to Jalawla.', 'close to Jalawla'],
    ['A patrol came under fire north of the Iraqi capital Baghdad.', 'north of Baghdad'],
  ])('%s', (text, name) => {
    const [place] = placesFound(text);
    expect(place!.place).toMatchObject({ id: null, name, lat: null, lon: null, precision: 'relative' });
    expect(place!.role).toBe('at');
  });

  it('lies within the place it is told from', () => {
    expect(placesIn('A car was burned 9 km west of Khanaqin.')).toEqual([
      'at: 9 km west of Khanaqin < Khanaqin < Diyala < Iraq',
    ]);
  });

  it('lies within what both its ends lie in', () => {
    expect(placesIn('A bus was stopped between Jalawla and Saadiya.')).toEqual([
      'at: between Jalawla and Saadiya < Khanaqin < Diyala < Iraq',
    ]);
  });

  it('lies, on a way named by its ends, within what holds both', () => {
    expect(placesIn('A bus was stopped on the Jalawla-Saadiya road.')).toEqual([
      'at: Jalawla-Saadiya road < Khanaqin < Diyala < Iraq',
    ]);
  });

  it('is not where two sides deal with each other', () => {
    expect(placesIn('Clashes went on between the Marda and Kipsa groups.')).toEqual([]);
    expect(placesIn('Talks between Baghdad and Erbil went on.').filter((place) => place.startsWith('at'))).toEqual([]);
  });

  it('is the district, for one of its villages that is not named', () => {
    const [place] = placesFound('Four people died in a village of Khanaqin.');
    expect(place!.place).toMatchObject({ id: 'iq:khanaqin', name: 'Khanaqin', precision: 'district' });
    expect(place!.role).toBe('at');
  });
});
