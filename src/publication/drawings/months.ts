import { axisX } from '@observablehq/plot';
import { type Dictionary, edtfInWords } from '../wording/index.ts';
import { textWidth } from './svg.ts';

/** The calendar months of two days or months, both in it: `['2021-11', '2021-12', '2022-01']`. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const from = number(first);
  return Array.from({ length: Math.max(number(last) - from + 1, 0) }, (_, i) => {
    const month = from + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The months of a scale that are written under it, none over another; years alone where there are many. */
export function monthTicks(dictionary: Dictionary, months: readonly string[], width: number) {
  const step = width / months.length;
  const named = months.map((month) => [month, dictionary.months[Number(month.slice(5, 7)) - 1]!] as const);
  const widest = Math.max(...named.map(([, name]) => textWidth(name, 10)), 0) + 10;
  const every = Math.ceil(widest / step);
  const years = every > 6 || months.length > 30;
  const yearly = Math.max(1, Math.ceil(34 / (step * 12)));
  const january = (month: string): boolean => month.endsWith('-01') && Number(month.slice(0, 4)) % yearly === 0;
  const ticks = years ? months.filter(january) : months.filter((_, i) => i % every === 0);
  const label = new Map(
    ticks.map((month, i) => {
      const year = month.slice(0, 4);
      if (years) return [month, year];
      const name = dictionary.months[Number(month.slice(5, 7)) - 1]!;
      return [month, i === 0 || ticks[i - 1]!.slice(0, 4) !== year ? `${name}\n${year}` : name];
    }),
  );
  return axisX({
    ticks,
    tickFormat: (month: string) => label.get(month) ?? '',
    label: null,
    tickSize: 4,
    fontSize: 10,
  });
}

export const monthName = (dictionary: Dictionary, month: string): string => edtfInWords(dictionary, month);
