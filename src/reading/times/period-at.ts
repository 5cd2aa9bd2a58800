import { type Day, dateOf } from './day.ts';
import {
  aCentury,
  aDay,
  aDecade,
  aHalf,
  aMonth,
  aQuarter,
  aSeason,
  aWeek,
  aWeekend,
  aYear,
  type Period,
  type Unit,
} from './period.ts';

/** The period of a unit that a day lies in. */
export function periodAt(unit: Unit, day: Day): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'week':
      return aWeek(day);
    case 'weekend':
      return aWeekend(day);
    case 'month':
      return aMonth(year, month);
    case 'quarter':
      return aQuarter(year, Math.ceil(month / 3));
    case 'half':
      return aHalf(year, month > 6 ? 2 : 1);
    case 'season':
      return month === 12
        ? aSeason(year + 1, 'WI')
        : aSeason(year, (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor(month / 3)]!);
    case 'year':
      return aYear(year);
    case 'decade':
      return aDecade(year);
    case 'century':
      return aCentury(year);
    default:
      return aDay(day);
  }
}
