import { UnfitRow } from '../reject.ts';
import { latinDigits } from './digits.ts';

/** In which order a table writes the numbers of a day, where they could be read in two. */
export type DayOrder = 'dmy' | 'mdy';

/** First and last day that a cell may mean, ISO 8601. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const [firstYear, lastYear] = [1500, 2100];

interface Numbers {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The days a cell means: `2023-01-15`, `15 January 2023`, `15/01/2023`, `2023-01`, `2023`, with or without an hour. */
export function daysOf(cell: string, column: string, order: DayOrder | null): Days {
  const text = latinDigits(cell);
  const numbers = isoNumbers(text) ?? wordedNumbers(text) ?? dividedNumbers(text, column, order);
  if (!numbers) throw new UnfitRow('not a date', `“${column}” is no date: ${cell.slice(0, 40)}`, column, cell);
  return daysFrom(numbers, cell, column);
}

function isoNumbers(text: string): Numbers | null {
  const found = /^(\d{4,6})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d{1,2}:.*)?)?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function wordedNumbers(text: string): Numbers | null {
  const [, day, word, year] = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4,6})$/i.exec(text) ?? [];
  const [, otherWord, otherDay, otherYear] = /^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4,6})$/i.exec(text) ?? [];
  const month = months.indexOf((word ?? otherWord ?? '').slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? { year: Number(year ?? otherYear), month, day: Number(day ?? otherDay) } : null;
}

function dividedNumbers(text: string, column: string, order: DayOrder | null): Numbers | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4,6})(?: \d{1,2}:.*)?$/.exec(text);
  if (!found) return null;
  const [first, second, year] = found.slice(1).map(Number) as [number, number, number];
  if (first !== second && first <= 12 && second <= 12 && !order)
    throw new UnfitRow(
      'ambiguous date',
      `“${column}” may be two days: ${text}. Say whether the day or the month comes first`,
      column,
      text,
    );
  const dayFirst = order ? order === 'dmy' : first > 12 || first === second;
  return dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
}

const two = (number: number): string => String(number).padStart(2, '0');
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function daysFrom({ year, month, day }: Numbers, cell: string, column: string): Days {
  const there =
    year >= firstYear &&
    year <= lastYear &&
    (month === undefined ||
      (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= lengthOf(year, month)))));
  if (!there)
    throw new UnfitRow('impossible date', `“${column}” is a day there never was: ${cell.slice(0, 40)}`, column, cell);
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const start = `${year}-${two(month)}-`;
  if (day === undefined) return { earliest: `${start}01`, latest: start + two(lengthOf(year, month)) };
  return { earliest: start + two(day), latest: start + two(day) };
}

/** Days as EDTF: one day, a whole month or year, or from one day to another. */
export function edtfOf({ earliest, latest }: Days): string {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  const month = Number(earliest.slice(5, 7));
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const wholeMonth =
    earliest.endsWith('-01') && latest === `${earliest.slice(0, 8)}${two(lengthOf(Number(year), month))}`;
  return wholeMonth ? earliest.slice(0, 7) : `${earliest}/${latest}`;
}

/** A day so many days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
