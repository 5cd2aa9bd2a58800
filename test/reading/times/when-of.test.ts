import { expect, it } from 'vitest';
import { whenOf } from '../../../src/reading/times/index.ts';
import { timesFound } from './read-times.ts';

it('gives the days of a time as a claim keeps them', () => {
  const [time] = timesFound('The bridge fell in late 2017.').times;
  expect(whenOf(time!)).toEqual({
    edtf: '2017-09/2017-12',
    earliest: '2017-09-01',
    latest: '2017-12-31',
    is: 'stated',
  });
});

it('is null for a time that names no day', () => {
  const [time] = timesFound('The bridge is watched daily.').times;
  expect(whenOf(time!)).toBeNull();
});
