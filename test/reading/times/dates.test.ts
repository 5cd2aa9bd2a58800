import { describe, expect, it } from 'vitest';
import { daysOf, timexOf } from './read-times.ts';

describe('full dates', () => {
  it.each([
    ['Gunmen fired at a checkpoint on May 5, 2021.', 'May 5, 2021 = 2021-05-05'],
    ['Gunmen fired at a checkpoint on 5 May 2021.', '5 May 2021 = 2021-05-05'],
    ['It happened on 2021-05-05 near the bridge.', '2021-05-05 = 2021-05-05'],
    ['The mosque was hit on Oct 29th 2019.', 'Oct 29th 2019 = 2019-10-29'],
    ['They met on the 5th of May, 2021 in the hall.', '5th of May, 2021 = 2021-05-05'],
    ['The wall fell on 05.06.2021 at the school.', '05.06.2021 = 2021-06-05'],
    ['The sheep were taken on 5/23/2021.', '5/23/2021 = 2021-05-23'],
  ])('are read from %s', (text, expected) => {
    expect(timexOf(text)).toContain(expected);
  });

  it('keep a numeric date that can be read two ways ambiguous', () => {
    expect(daysOf('The raid of 05/06/2021 failed.')).toEqual(['05/06/2021 = 2021-05-06..2021-06-05']);
  });
});

describe('dates without a year', () => {
  it('are the last such day not after publication', () => {
    expect(timexOf('On May 5 two shepherds were taken.', '2022-02-24')).toEqual(['May 5 = 2021-05-05']);
    expect(timexOf('On 20 February a house burned.', '2022-02-24')).toEqual(['20 February = 2022-02-20']);
    expect(timexOf('In July a patrol was hit.', '2022-02-24')).toEqual(['July = 2021-07']);
  });

  it('lie ahead where the sentence does', () => {
    expect(timexOf('The court will meet on May 5.', '2022-02-24')).toEqual(['May 5 = 2022-05-05']);
  });

  it('stay without one when nothing tells it', () => {
    expect(daysOf('On May 5 two shepherds were taken.')).toEqual(['May 5 = null..null']);
  });
});

describe('weekdays', () => {
  it('are the last such day, the day of publication included', () => {
    expect(timexOf('On Tuesday a bus was hit.', '2022-02-24')).toEqual(['Tuesday = 2022-02-22']);
    expect(timexOf('On Thursday a bus was hit.', '2022-02-24')).toEqual(['Thursday = 2022-02-24']);
  });
});

describe('words that are no dates', () => {
  it.each([
    'They may return to the village.',
    'A march on the town was broken up.',
    'They carried out 1742 strikes and 2412 attacks.',
    'The ministry sent 2000 troops with M-16 rifles.',
    'The sun was up when he sat down.',
    'It was his second term.',
    'About 24 families left.',
    'Theresa May met April Jones and August Wilson.',
    'Women march for bread.',
    'Between 2000 and 3000 men took part.',
    'Some 1900 people fled.',
    'In all, 2010 Iraqi soldiers were trained.',
    'Flight 1945 was late, as was unit 1972.',
    'Resolution 1325 was read out.',
    'He is 24, his brother is a 16-year-old boy and his aunt is 58 years old.',
    'She is in her fifties.',
    'The fall of the town shocked them.',
    'Water from the spring is clean.',
    'He reads the Sunday Times and the Daily Star.',
    'They crossed the 14 July Bridge.',
    'The 23 March Movement denied it.',
    'The day labourer and the second man fled.',
    'Jan Peters spoke for the council.',
    'The ratio is 3:16.',
  ])('are left alone: %s', (text) => {
    expect(timexOf(text, '2022-02-24')).toEqual([]);
  });
});

describe('a date without its year', () => {
  it('takes the year of the date its paragraph goes on from', () => {
    const text = 'A baker was shot on 3 May 2020. On 9 June, his shop burned. The year before was calm.';
    expect(timexOf(text, '2022-02-24').slice(0, 2)).toEqual(['3 May 2020 = 2020-05-03', '9 June = 2020-06-09']);
  });

  it('looks back from publication in a paragraph of its own', () => {
    const text = 'A baker was shot on 3 May 2020.\n\nOn 9 June, a shop burned in the same street.';
    expect(timexOf(text, '2022-02-24')).toEqual(['3 May 2020 = 2020-05-03', '9 June = 2021-06-09']);
  });

  it('reads a day, a month and a year joined by hyphens', () => {
    expect(timexOf('On 26-December-2018 a bridge was closed.', '2019-01-03')).toEqual([
      '26-December-2018 = 2018-12-26',
    ]);
  });
});
