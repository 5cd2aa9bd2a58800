import { isMonthDay } from '../day.ts';
import { monthAt } from '../month-at.ts';
import { lowerAt, type Rule } from '../scan.ts';
import { yearAfter } from '../year-after.ts';

/** "5 May", "the 5th of May 2021", "30 DEC 89", "26-December-2018", "fifth of May, 2021". */
export const dayMonth: Rule = (scan, at) => {
  const word = scan.clues[at];
  const day = word?.ordinal ?? (word?.digits && word.digits <= 2 ? word.number : undefined);
  if (!day || word?.compound) return null;
  let next = at + 1;
  const joined = lowerAt(scan, next) === '-';
  if (joined || lowerAt(scan, next) === 'day') next++;
  if (lowerAt(scan, next) === 'of') next++;
  else if (word?.digits === undefined && !joined) return null;
  const month = monthAt(scan, next);
  if (!month || scan.clues[next]?.edge || !isMonthDay(month.month, day)) return null;
  const year = yearAfter(scan, joined && lowerAt(scan, month.last + 1) === '-' ? month.last + 1 : month.last, true);
  const sense = { is: 'calendar', month: month.month, day, ...year?.year } as const;
  return { first: at, last: year?.last ?? month.last, rule: 'day and month', sense };
};
