export { addMonths, type Day, dateOf, dayOf, daysInMonth, isoOf, weekdayOf } from './day.ts';
export { findTimes, type TimesFound } from './find-times.ts';
export { type WhenTold, whenOf } from './when-of.ts';
