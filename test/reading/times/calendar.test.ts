import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dateOf, dayOf, daysInMonth, isoOf, weekdayOf } from '../../../src/reading/times/day.ts';
import { easterOf } from '../../../src/reading/times/easter.ts';
import { dayOfHijri } from '../../../src/reading/times/hijri.ts';
import { aDecade, aYear } from '../../../src/reading/times/period.ts';
import { weekOf } from '../../../src/reading/times/week.ts';

const days = fc.integer({ min: -1_000_000, max: 100_000 });

describe('the calendar', () => {
  it('gives each day back from its date', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: of } = dateOf(day);
        expect(dayOf(year, month, of)).toBe(day);
      }),
    );
  });

  it('knows the weekday, the week and the length of February', () => {
    expect(weekdayOf(dayOf(2022, 2, 24))).toBe(4);
    expect(weekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('keeps the day of the month when months are added, as far as the month has it', () => {
    expect(isoOf(addMonths(dayOf(2021, 3, 31), -1))).toBe('2021-02-28');
    expect(isoOf(addMonths(dayOf(2022, 2, 24), -13))).toBe('2021-01-24');
  });

  it('counts years before Christ backwards', () => {
    expect(aYear(-489).timex).toBe('BC0490');
    expect(aYear(-489).edtf).toBe('-0489');
    expect(aDecade(1 - 475).timex).toBe('BC047');
    expect(isoOf(aDecade(1 - 475).from)).toBe('-0478-01-01');
  });

  it('reckons Easter and the months of the Hijri year', () => {
    expect(isoOf(easterOf(2021))).toBe('2021-04-04');
    expect(isoOf(easterOf(1916))).toBe('1916-04-23');
    expect(isoOf(dayOfHijri(1442, 9, 1))).toBe('2021-04-13');
    expect(isoOf(dayOfHijri(1443, 1, 10))).toBe('2021-08-19');
  });
});
