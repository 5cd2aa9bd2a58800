import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

describe('names that contain one another', () => {
  it.each([
    ['A mine went off in Tarlo, Oudalan, Sahel, Burkina Faso.', 'at: Tarlo < Oudalan < Sahel < Burkina Faso'],
    ['Gunmen raided Deyrane, Soum, Sahel, Burkina Faso.', 'at: Deyrane < Soum < Sahel < Burkina Faso'],
    [
      'Two men were shot in the village of Kani Sard of Jalawla sub-district of Khanaqin district in Diyala province.',
      'at: Kani Sard < Jalawla < Khanaqin < Diyala < Iraq',
    ],
    [
      'Shots were heard in Thein Kone village, Kanbalu Township, Sagaing Region, Myanmar.',
      'at: Thein Kone < Kanbalu < Sagaing < Myanmar',
    ],
    [
      'A shop burned in Insein township (Insein-West, Yangon-North district, Yangon region), Myanmar.',
      'at: Insein < Insein-West < Yangon-North < Yangon < Myanmar',
    ],
    ['A man was stabbed in Manaus - East Zone (Amazonas).', 'at: East Zone < Manaus < Amazonas < Brazil'],
    ["Mortars fell on Ninewa's Sinjar district in Iraq.", 'at: Sinjar < Ninewa < Iraq'],
    ['A tanker burned in Andkhoy (Qurghan) district, Faryab, Afghanistan.', 'at: Andkhoy < Faryab < Afghanistan'],
    ['A clash began in police district 4, Herat, Afghanistan.', 'at: police district 4 < Herat < Afghanistan'],
    [
      'A bomb was found in the 3rd police district of Kabul, Afghanistan.',
      'at: 3rd police district < Kabul < Afghanistan',
    ],
    ['Militants attacked Nacuto (Macomia) in Mozambique.', 'at: Nacuto < Macomia < Mozambique'],
    ['On 1 May, Kutkai Township, Shan State, a man was shot.', 'at: Kutkai < Shan < Myanmar'],
    ['Shelling hit northern Idlib province, in north-western Syria.', 'at: Idlib < Syria'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toContain(place);
  });

  it('covers the whole of what is said with one mention', () => {
    const [place] = placesFound('A mine went off in Tarlo, Oudalan, Sahel, Burkina Faso.');
    expect(place!.text).toBe('Tarlo, Oudalan, Sahel, Burkina Faso');
  });

  it('knows an unlisted village by its noun and its district', () => {
    const [place] = placesFound('An ambush in the village of Kani Sard of Jalawla sub-district killed one.');
    expect(place!.place).toMatchObject({ id: null, name: 'Kani Sard', lat: null, lon: null, precision: 'village' });
  });

  it('takes the unlisted spelling of a listed place for it, where the text speaks of its country', () => {
    const [place] = placesFound('In Iraq, shots were fired in Xanaqeen.').filter(({ text }) => text === 'Xanaqeen');
    expect(place!.place).toMatchObject({ id: 'iq:khanaqin-town', name: 'Xanaqeen', within: ['Diyala', 'Iraq'] });
  });
});

describe('names side by side', () => {
  it('are places of their own', () => {
    expect(placesIn('Calm holds in Khanaqin, Jalawla and Saadiya.')).toEqual([
      'at: Khanaqin < Diyala < Iraq',
      'at: Jalawla < Khanaqin < Diyala < Iraq',
      'at: Saadiya < Khanaqin < Diyala < Iraq',
    ]);
  });

  it('are places of their own when no list has them', () => {
    expect(placesIn('Calm holds in Ardovan, Belkin and Sorma.')).toEqual(['at: Ardovan', 'at: Belkin', 'at: Sorma']);
  });

  it('are told apart where a comma is left out', () => {
    expect(placesIn('Raids continue in Diyala, Kirkuk Ninewa and Erbil.').length).toBe(4);
  });

  it('share the noun and the area that are said last', () => {
    expect(placesIn('Patrols met in Samra and Hadda districts, Ibb, Yemen.')).toEqual([
      'at: Samra < Ibb < Yemen',
      'at: Hadda < Ibb < Yemen',
    ]);
  });

  it('are countries, not one within the other', () => {
    expect(placesIn('The group is active in Iraq, Syria, and Yemen.')).toEqual(['at: Iraq', 'at: Syria', 'at: Yemen']);
  });
});
