import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

const diyala = 'Calm holds in Khanaqin, Jalawla and Mandali, in Diyala, Iraq. ';
const idOf = (text: string, name: string): string | null | undefined =>
  placesFound(text).find(({ place }) => place?.name === name)?.place?.id;

describe('places that share a name', () => {
  it('are told apart by what the text says holds one of them', () => {
    expect(placesIn('Shots fell in the village of Dara in Khanaqin district.')).toEqual([
      'at: Dara < Khanaqin < Diyala < Iraq',
    ]);
    expect(idOf('Shots fell in Dara, Syria.', 'Dara')).toBe('geonames:170905');
  });

  it('are the one of the area, when nothing else tells', () => {
    expect(idOf('Gunmen attacked Dara.', 'Dara')).toBe('iq:dara');
  });

  it('are the one of the country that the text speaks of', () => {
    expect(idOf('Gunmen attacked Dara. Syria mourns, and Damascus is silent.', 'Dara')).toBe('geonames:170905');
  });

  it('are none of those the gazetteer has, when the text calls a village what is a city far away', () => {
    expect(placesIn(`${diyala}Gunmen burned the village of Dakar. Two died in Dakar.`).slice(-2)).toEqual([
      'at: Dakar < Iraq',
      'at: Dakar < Iraq',
    ]);
  });

  it('are no town abroad, when the text names one country and nothing else there', () => {
    expect(placesIn('Gunmen burned the village of Solhan in Burkina Faso. Nine died in Solhan.')).toEqual([
      'at: Solhan < Burkina Faso',
      'at: Solhan < Burkina Faso',
    ]);
    expect(idOf('Gunmen attacked Solhan. Turkey mourns with Burkina Faso.', 'Solhan')).toMatch(/^geonames:/);
  });

  it('are not a far city that is spelled otherwise', () => {
    expect(idOf(`${diyala}Two died in Qandahar.`, 'Qandahar')).toBeNull();
    expect(idOf(`${diyala}Afghanistan sent word, and talks were held in Qandahar.`, 'Qandahar')).not.toBeNull();
  });

  it('are the far city when it is spelled as it is', () => {
    expect(idOf(`${diyala}Talks were held in Nairobi.`, 'Nairobi')).toMatch(/^geonames:/);
  });

  it('keep to themselves in a list whose end is elsewhere', () => {
    expect(placesIn('Shops closed in London and Bangalore, India.')).toEqual([
      'at: London < Greater London < England < United Kingdom',
      'at: Bangalore < India',
    ]);
  });
});

describe('a name in capitals', () => {
  it('is the name that the gazetteer has', () => {
    expect(placesIn('KHANAQIN, Iraq - Two men died.')).toEqual(['dateline: Khanaqin < Iraq']);
  });
});
