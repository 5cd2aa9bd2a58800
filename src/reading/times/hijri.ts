import { type Day, dateOf } from './day.ts';

/**
 * The day of a date in the tabular Islamic calendar, civil epoch: what astronomers use. Each country announces its
 * own months on sight of the moon, so a day either side is possible.
 * Source: Explanatory Supplement to the Astronomical Almanac, 1992, section 12.92.
 */
export function dayOfHijri(year: number, month: number, day: number): Day {
  const julian =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385;
  return julian - 2_440_588;
}

/** The Hijri years that begin or end in a Gregorian year: two, sometimes three. */
export function hijriYearsOf(year: number): number[] {
  const near = Math.floor((year - 622) * 1.0307) + 1;
  return [near - 1, near, near + 1].filter(
    (hijri) => dateOf(dayOfHijri(hijri, 1, 1)).year <= year && dateOf(dayOfHijri(hijri + 1, 1, 1)).year >= year,
  );
}
