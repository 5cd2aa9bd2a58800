import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/reading/times/day.ts';
import { timesFound, timexOf } from './read-times.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const words =
  'the of in on May March 5 12th 1999 2021 last next past few days week months year later ago morning night Monday and to - / : , . ( ) since until mid-July BC early late end half Ramadan 3:30 p.m. second every daily two hundred Sunday 264 " \n\n killed men 99999999999999999999 9999 centuries decades hours 0 00 32 constructor __proto__ tostring'.split(
    ' ',
  );
const salad = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' '));
const published = fc.constantFrom(null, '2022', '2022-02', '2022-02-24', 'not a date');
const days = fc.integer({ min: -40_000, max: 40_000 });

describe('any text', () => {
  it('gives times in order, apart, inside the text, each with its first day before its last', () => {
    fc.assert(
      fc.property(salad, published, (text, on) => {
        let end = 0;
        for (const time of timesFound(text, on).times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.text).toBe(text.slice(time.start, time.end));
          expect(time.text).not.toBe('');
          for (const day of [time.earliest, time.latest])
            if (day) expect(day).toMatch(/^(?:-\d{4,6}|\d{4})-\d\d-\d\d$/);
          if (time.earliest && time.latest && !time.earliest.startsWith('-'))
            expect(time.earliest <= time.latest).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(salad, published, (text, on) => {
        expect(timesFound(text, on)).toEqual(timesFound(text, on));
      }),
    );
  });

  it('gives a full date back however it is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOf(day);
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        const name = months[month - 1]!;
        for (const text of [
          `${name} ${date}, ${year}`,
          `${date} ${name} ${year}`,
          `the ${date}th of ${name}, ${year}`,
          iso,
          iso.replaceAll('-', '/'),
        ])
          expect(timexOf(`A bridge fell on ${text}.`)[0]).toMatch(new RegExp(`= ${iso}$`));
      }),
    );
  });

  it('never puts a bare day, month or weekday of the past after the publication', () => {
    const times = fc.constantFrom(
      'on May 5',
      'in July',
      'on Tuesday',
      'on 30 December',
      'last Friday',
      'in the summer',
    );
    fc.assert(
      fc.property(days, times, (day, time) => {
        const on = isoOf(day);
        for (const { earliest } of timesFound(`A house burned ${time}.`, on).times) expect(earliest! <= on).toBe(true);
      }),
    );
  });

  it('is read in a time that grows with its length', () => {
    const line = '5 May and May 5 the last two days of the end of the year since 1999 and ';
    const took = (times: number): number => {
      const text = line.repeat(times);
      const start = performance.now();
      timesFound(text, '2022-02');
      return performance.now() - start;
    };
    took(200);
    const [short, long] = [took(300), took(3_000)];
    expect(long).toBeLessThan(Math.max(short, 5) * 60);
  });
});
