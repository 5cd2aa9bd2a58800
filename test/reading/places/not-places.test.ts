import { describe, expect, it } from 'vitest';
import { placesFound, placesIn } from './read-places.ts';

describe('what is no place', () => {
  it.each([
    'The Baghdad Operations Command sent a statement.',
    'In March, the army moved.',
    'The New York Times was first to report it.',
    'Jordan Wilkins was seen again.',
    'Salam Rahim, a farmer, told us.',
    'In Karim’s bag they found a phone.',
    'The Department of Justice declined to comment.',
    'A state of emergency was declared.',
    'In Parliament, members shouted.',
    'A spokesman for UNICEF agreed.',
    'She is in the Kurdish-led council.',
    'Most said the same, and it was nice to see police of every town.',
    'The attack was the work of ISIS.',
    'Unrest in Africa and Southeast Asia grew.',
    'They spoke of unrest in the Harlow case.',
    'Ships wait in German ports.',
    'At Apple’s office nobody answered.',
  ])('%s', (text) => {
    expect(placesIn(text).filter((place) => !place.startsWith('name'))).toEqual([]);
  });

  it('is a place inside the name of a group', () => {
    const places = placesFound('The Islamic State in Iraq and Syria claimed it.');
    expect(places.every(({ role }) => role === 'name')).toBe(true);
  });

  it('is no more of a name than the gazetteer knows, unless the text says more', () => {
    const text =
      'THE REBELS ENTERED THE TOWN OF SAN MIGUEL ALTO, IN THE NORTH. THEY SHOT AT TROOPS IN SANTA ROSA DEL PINAR TODAY. EL SALVADOR WAITS.';
    expect(placesIn(text).map((place) => place.split(' < ')[0])).toEqual([
      'at: San Miguel Alto',
      'at: Santa Rosa del Pinar',
      'name: El Salvador',
    ]);
  });

  it('is a common word in a text of capitals', () => {
    const text =
      'SAN SALVADOR, 4 FEB 90 (RADIO) -- THE ARMY SAID THAT IN TURN THE REBELS FLED, TO THE SURPRISE OF ALL, FROM MORAZAN DEPARTMENT.';
    expect(placesIn(text)).toEqual([
      'dateline: San Salvador < San Salvador Department < El Salvador',
      'from: Morazan < El Salvador',
    ]);
  });
});
