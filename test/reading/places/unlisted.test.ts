import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

describe('a village in no list', () => {
  it.each([
    ['Rebels stormed Torunak, a village of Khanaqin district, at dawn.', 'at: Torunak < Khanaqin < Diyala < Iraq'],
    [
      'Nine residents of Torunak, a village of the disputed Khanaqin district, are missing.',
      'of: Torunak < Khanaqin < Diyala < Iraq',
    ],
    [
      'They took a shepherd from Torunak, a small village in the Jalawla sub-district.',
      'from: Torunak < Jalawla < Khanaqin < Diyala < Iraq',
    ],
    ['Torunak, a village with forty houses, has no school.', 'name: Torunak'],
    ['On Friday gunmen attacked Torunak.', 'at: Torunak'],
    ['Dozens fled Torunak on foot.', 'from: Torunak'],
    ['Next it was the turn of Torunak, some 20 km from the river.', 'of: Torunak'],
    ['Torunak, 9 km west of Mandali, came next.', 'name: Torunak < Baladruz < Diyala < Iraq'],
    ['Torunak, to the south-west, stayed calm.', 'name: Torunak'],
    ['A bomb lay beside the old market of Torunak.', 'at: Torunak'],
    ['The mayor of Torunak resigned.', 'of: Torunak'],
    ['Torunak, 3 May 2021: A burned tractor at the roadside.', 'dateline: Torunak'],
    ['In Torunak, two farmers were hurt.', 'at: Torunak'],
    ['They live in a hamlet called Torunak.', 'at: Torunak'],
    ['Bees are kept in the village of Hajji Torun.', 'at: Hajji Torun'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toContain(place);
  });

  it('is no person for standing in a headline of capitalised words', () => {
    expect(placesIn('Gunmen Attack Torunak\n\nTwo farmers died in Torunak on Monday.')).toContain('at: Torunak');
  });

  it('keeps its distance from another place as its position', () => {
    expect(placesIn('Torunak, 9 km west of Khanaqin, came next.')).toEqual([
      'name: Torunak < Diyala < Iraq',
      'at: 9 km west of Khanaqin < Khanaqin < Diyala < Iraq',
    ]);
  });

  it('is that village wherever else the text says its name', () => {
    expect(
      placesIn(
        "Shots were heard in Torunak, a village of Khanaqin district. Torunak is small. Torunak's school is shut.",
      ),
    ).toEqual(['at: Torunak', 'name: Torunak', 'name: Torunak'].map((said) => `${said} < Khanaqin < Diyala < Iraq`));
  });

  it('is told as any other place is: east of it, between it and another', () => {
    const [east] = placesFound('Shots were heard east of Torunak.');
    expect(east!.place).toMatchObject({ name: 'east of Torunak', precision: 'relative' });
    expect(placesIn('A bus was stopped between Torunak and Kalar.')).toEqual(['at: between Torunak and Kalar < Iraq']);
  });
});

describe('what is no village', () => {
  it.each([
    'On Friday gunmen attacked Rahimi. "They came at night," Salar Rahimi said.',
    'Residents of the village said so, and Karwan, a village elder, agreed.',
    'Salar, a man from the next village, agreed.',
    'The lawyers of Dana Amin and Samir Wali appealed.',
    'Mid-July was hot, and in mid-August it rained.',
    'Forty-four villages were emptied.',
    'On October 6 a van overturned.',
    'The Ministry of Trade and the Centre of Cultures objected.',
    'Fields dried up in African countries.',
    'People saw a sign of change in Tamar. "I am glad," says Tamar.',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('is a name inside what is known to be something else', () => {
    const text = 'On Friday gunmen attacked Torunak.';
    const tokens = { first: 4, last: 4, start: 26, end: 33, rule: 'actors/named' };
    expect(placesIn(text)).toEqual(['at: Torunak']);
    expect(placesIn(text, [tokens])).toEqual([]);
  });
});
