import { monthAt } from '../month-at.ts';
import { lowerAt, type Rule } from '../scan.ts';
import { yearAt } from '../year-at.ts';

/** "2017 December": the year first. */
export const yearMonth: Rule = (scan, at) => {
  const year = yearAt(scan, at);
  if (!year || year.plain || !/^(?:in|of|since|until|by|early|late|mid|from|to)$/.test(lowerAt(scan, at - 1)))
    return null;
  const month = monthAt(scan, year.last + 1);
  if (!month || scan.clues[month.last + 1]?.digits || scan.clues[year.last + 1]?.edge) return null;
  return { first: at, last: month.last, rule: 'month', sense: { is: 'calendar', year: year.year, month: month.month } };
};
