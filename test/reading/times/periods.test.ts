import { describe, expect, it } from 'vitest';
import { daysOf, timesFound, timexOf } from './read-times.ts';

const edtfOf = (text: string, published: string | null = null): (string | null)[] =>
  timesFound(text, published).times.map((time) => time.edtf);

describe('the edges of a period', () => {
  it.each([
    ['Calm returned in late 2017.', 'late 2017 = 2017-09-01..2017-12-31'],
    ['Calm returned early in 2017.', 'early in 2017 = 2017-01-01..2017-04-30'],
    ['Calm returned at the end of 2014.', 'the end of 2014 = 2014-10-01..2014-12-31'],
    ['Calm returned in mid-2014.', 'mid-2014 = 2014-05-01..2014-08-31'],
    ['Calm returned in mid-July 2021.', 'mid-July 2021 = 2021-07-10..2021-07-20'],
    ['Calm returned at the beginning of May 2020.', 'the beginning of May 2020 = 2020-05-01..2020-05-10'],
    ['Calm returned in the second half of 2008.', 'the second half of 2008 = 2008-07-01..2008-12-31'],
    ['Calm returned in the first quarter of 2021.', 'the first quarter of 2021 = 2021-01-01..2021-03-31'],
    ['Calm returned in the summer of 2021.', 'the summer of 2021 = 2021-06-01..2021-08-31'],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toEqual([expected]);
  });

  it('leave the TIMEX3 value that of the whole', () => {
    expect(timexOf('Calm returned in late 2017 and in early May 2019.')).toEqual([
      'late 2017 = 2017',
      'early May 2019 = 2019-05',
    ]);
  });
});

describe('portions', () => {
  it.each([
    ['It was calm in the last week of August 2021.', 'the last week of August 2021 = 2021-08-25..2021-08-31'],
    ['It was calm in the first ten months of 2015.', 'the first ten months of 2015 = 2015-01-01..2015-10-31'],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['between 3 and 5 May 2021', '2021-05-03/2021-05-05'],
    ['from March to June 2020', '2020-03/2020-06'],
    ['from November to February 2020', '2019-11/2020-02'],
    ['in the years 2014-2017', '2014/2017'],
    ['on 1-3 May 2020', '2020-05-01/2020-05-03'],
    ['on May 8–10, 2021', '2021-05-08/2021-05-10'],
    ['in 2021 up to the end of October', '2021-01-01/2021-10-31'],
    ['from 30 May 2020 until 2 June 2020', '2020-05-30/2020-06-02'],
  ])('give both ends the whole: %s', (text, edtf) => {
    const found = edtfOf(`The road was shut ${text}.`, '2022-02');
    expect(found).toEqual([edtf, edtf]);
  });

  it('are not made of two dates that merely stand in a row', () => {
    expect(edtfOf('Shots were heard on 3 and 5 May 2021.')).toEqual(['2021-05-03', '2021-05-05']);
  });
});

describe('bounds', () => {
  it('let "since" run to the publication', () => {
    const [time] = timesFound('Attacks have fallen since 2018.', '2022-02').times;
    expect(time).toMatchObject({ bound: 'since', edtf: '2018/..', earliest: '2018-01-01', latest: '2022-02-28' });
  });

  it('leave the beginning of "until" open', () => {
    const [time] = timesFound('Until October 2021 nobody dared return.', '2022-02').times;
    expect(time).toMatchObject({ bound: 'until', edtf: '../2021-10', earliest: null, latest: '2021-10-31' });
  });

  it('count up to the day of "as of"', () => {
    const [time] = timesFound('Forty houses were empty as of 3 October 2021.', '2022-02').times;
    expect(time).toMatchObject({ bound: 'until', earliest: null, latest: '2021-10-03' });
  });

  it('take the date of the events that something lasts since', () => {
    expect(daysOf('Since the October 16 events trust is gone.', '2022-02')).toEqual([
      'October 16 = 2021-10-16..2022-02-28',
    ]);
  });
});

describe('parts of the day', () => {
  it('take a night by its evening', () => {
    const [time] = timesFound('Shots were heard on the night of 26 August 2020.', null).times;
    expect(time).toMatchObject({
      text: 'the night of 26 August 2020',
      timex: '2020-08-26TNI',
      earliest: '2020-08-26',
      latest: '2020-08-26',
      partOfDay: 'night',
    });
  });

  it.each([
    ['at 11:30 a.m. on 5 May 2021', '11:30 a.m. = 2021-05-05T11:30'],
    ['at 5:30PM on 5 May 2021', '5:30PM = 2021-05-05T17:30'],
    ['at 0530 hours on 5 May 2021', '0530 hours = 2021-05-05T05:30'],
    ['on 5 May 2021 at 19:00', '19:00 = 2021-05-05T19:00'],
    ['on 5 May 2021 at dawn', '5 May 2021 at dawn = 2021-05-05TMO'],
    ['early in the morning of 5 May 2021', 'early in the morning of 5 May 2021 = 2021-05-05TMO'],
  ])('%s', (text, expected) => {
    expect(timexOf(`The house burned ${text}.`)).toContain(expected);
  });
});

describe('feasts', () => {
  it('fall where the year puts them', () => {
    expect(timexOf('It was calm on Christmas Day 2019 and at Newroz 2020.')).toEqual([
      'Christmas Day 2019 = 2019-12-25',
      'Newroz 2020 = 2020-03-21',
    ]);
  });

  it('of the moon carry a day of doubt on each side', () => {
    expect(daysOf('Raids stopped during Ramadan 2021.')).toEqual(['Ramadan 2021 = 2021-04-12..2021-05-13']);
    expect(daysOf('Raids stopped at Ashura.', '2021-09-01')).toEqual(['Ashura = 2021-08-18..2021-08-20']);
  });

  it('are not read from names', () => {
    expect(timexOf('The witness, Hassan Ramadan, left for Christmas Island.', '2021-09-01')).toEqual([]);
  });
});

describe('durations and sets', () => {
  it.each([
    ['They waited two and a half years.', 'two and a half years = P2.5Y'],
    ['It was a three-day battle.', 'a three-day = P3D'],
    ['They hid for several weeks.', 'several weeks = PXW'],
    ['It took a few hours.', 'a few hours = PTXH'],
    ['Raids come every night.', 'every night = XXXX-XX-XXTNI'],
    ['He patrols daily.', 'daily = XXXX-XX-XX'],
    ['They meet on Fridays.', 'Fridays = XXXX-WXX-5'],
  ])('%s', (text, expected) => {
    expect(timexOf(text)).toContainEqual(expected.replace('a three-day', 'three-day'));
  });
});
