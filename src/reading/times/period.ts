import { type Day, dateOf, dayOf, daysInMonth, isoOf, isoYear, pad } from './day.ts';
import { mondayOf, weekOf } from './week.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A stretch of the calendar that has a name: its first and last day, its TIMEX3 value and its EDTF. */
export interface Period {
  readonly unit: Unit;
  readonly from: Day;
  readonly to: Day;
  readonly timex: string;
  readonly edtf: string;
}

/** A year in TIMEX3, which counts years before Christ from 1: `BC0490`. */
const timexYear = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4));

export function aDay(day: Day): Period {
  const { year } = dateOf(day);
  const iso = isoOf(day);
  return { unit: 'day', from: day, to: day, timex: timexYear(year) + iso.slice(isoYear(year).length), edtf: iso };
}

export function aWeek(day: Day): Period {
  const from = mondayOf(day);
  const { year, week } = weekOf(day);
  const timex = `${timexYear(year)}-W${pad(week)}`;
  return { unit: 'week', from, to: from + 6, timex, edtf: `${isoOf(from)}/${isoOf(from + 6)}` };
}

/** Saturday and Sunday of the ISO week that a day lies in. */
export function aWeekend(day: Day): Period {
  const week = aWeek(day);
  const from = week.from + 5;
  return { unit: 'weekend', from, to: week.to, timex: `${week.timex}-WE`, edtf: `${isoOf(from)}/${isoOf(week.to)}` };
}

export function aMonth(year: number, month: number): Period {
  const from = dayOf(year, month, 1);
  const to = dayOf(year, month, daysInMonth(year, month));
  return { unit: 'month', from, to, timex: `${timexYear(year)}-${pad(month)}`, edtf: `${isoYear(year)}-${pad(month)}` };
}

// Meteorological seasons of the north, and EDTF's codes for them. A winter bears the year it ends in.
const seasons: Record<Season, { readonly month: number; readonly code: number }> = {
  SP: { month: 3, code: 21 },
  SU: { month: 6, code: 22 },
  FA: { month: 9, code: 23 },
  WI: { month: 0, code: 24 },
};

export function aSeason(year: number, season: Season): Period {
  const { month, code } = seasons[season];
  const from = dayOf(year, month, 1);
  const to = dayOf(year, month + 3, 1) - 1;
  return { unit: 'season', from, to, timex: `${timexYear(year)}-${season}`, edtf: `${isoYear(year)}-${code}` };
}

const months = (year: number, first: number, last: number): string =>
  `${isoYear(year)}-${pad(first)}/${isoYear(year)}-${pad(last)}`;

export function aQuarter(year: number, quarter: number): Period {
  const first = quarter * 3 - 2;
  const to = dayOf(year, first + 3, 1) - 1;
  const timex = `${timexYear(year)}-Q${quarter}`;
  return { unit: 'quarter', from: dayOf(year, first, 1), to, timex, edtf: months(year, first, first + 2) };
}

export function aHalf(year: number, half: number): Period {
  const first = half * 6 - 5;
  const to = dayOf(year, first + 6, 1) - 1;
  const timex = `${timexYear(year)}-H${half}`;
  return { unit: 'half', from: dayOf(year, first, 1), to, timex, edtf: months(year, first, first + 5) };
}

export function aYear(year: number): Period {
  return { unit: 'year', from: dayOf(year), to: dayOf(year, 12, 31), timex: timexYear(year), edtf: isoYear(year) };
}

/** Years that share their digits but for the last `digits`; before Christ they count downwards. */
function years(unit: Unit, within: number, digits: number): Period {
  const size = 10 ** digits;
  if (within > 0) {
    const first = Math.floor(within / size) * size;
    const stem = pad(Math.floor(within / size), 4 - digits);
    return {
      unit,
      from: dayOf(first),
      to: dayOf(first + size - 1, 12, 31),
      timex: stem,
      edtf: stem + 'X'.repeat(digits),
    };
  }
  const low = Math.floor((1 - within) / size) * size;
  const first = 1 - (low + size - 1);
  const last = 1 - low;
  const timex = `BC${pad(low / size, 4 - digits)}`;
  return { unit, from: dayOf(first), to: dayOf(last, 12, 31), timex, edtf: `${isoYear(first)}/${isoYear(last)}` };
}

/** "the 1950s", given any of its years. */
export const aDecade = (year: number): Period => years('decade', year, 1);

/** "the 19th century", taken as 1800 to 1899, given any of those years. */
export const aCentury = (year: number): Period => years('century', year, 2);
