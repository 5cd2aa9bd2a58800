import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

describe('the role of a place', () => {
  it.each([
    ['Militants controlled Jalawla for months.', 'at'],
    ['Militants controlled Zarnova for months.', 'at'],
    ['A rocket was fired into Sderot.', 'at'],
    ['The village of Jalawla was shelled.', 'at'],
    ['Raids went on in the border town of Jalawla.', 'at'],
    ['Shots were fired at the headquarters of Jalawla.', 'at'],
    ['Shells were found in different areas of Jalawla.', 'at'],
    ['Shells were found in various parts of Jalawla.', 'at'],
    ['Shells were found in several villages of Jalawla.', 'at'],
    ['Shells were found across Jalawla.', 'at'],
    ['Two convoys came from Jalawla.', 'from'],
    ['Troops left Jalawla.', 'from'],
    ['Families returned to Jalawla.', 'to'],
    ['The mayor of Jalawla resigned.', 'of'],
    ['Jalawla has many orchards.', 'name'],
  ])('%s', (text, role) => {
    expect(placesFound(text).map((place) => place.role)).toEqual([role]);
  });

  it('is the dateline at the head of a dispatch', () => {
    expect(placesIn('NAIROBI, 3 May (Agency) -- Two men died in Garissa.')[0]).toBe(
      'dateline: Nairobi < Nairobi County < Kenya',
    );
    expect(placesIn('Colombo: A strike began.')[0]).toMatch(/^dateline: Colombo/);
    expect(placesIn('MANILA, Philippines — A boat sank.')[0]).toMatch(/^dateline: Manila/);
  });

  it('is where something is, not whom it belongs to', () => {
    expect(placesIn('A bomb hit the car of Samir Wali in Basra, Iraq.')).toEqual(['at: Basra < Iraq']);
    expect(placesIn('They shot men from Hawija district in Daquq district, Kirkuk, Iraq.')).toEqual([
      'from: Hawija < Kirkuk < Iraq',
      'at: Daquq < Kirkuk < Iraq',
    ]);
  });
});

describe('a word for a people', () => {
  it('hints at its country and is no place of what happened', () => {
    const [place] = placesFound('Iraqi soldiers fired first.');
    expect(place).toMatchObject({ text: 'Iraqi', role: 'name', rule: 'places/people' });
    expect(place!.place).toMatchObject({ id: 'country:IQ', name: 'Iraq', precision: 'country' });
  });
});
