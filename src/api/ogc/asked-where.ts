import type { RecordFilter } from '../../record/index.ts';
import { Refused } from '../problems.ts';

type Box = NonNullable<RecordFilter['box']>;

/** West, south, east, north. Heights are passed over: nothing here has one. @throws Refused */
export function boxOf(bbox: string | undefined): Box | undefined {
  if (bbox === undefined) return undefined;
  const numbers = bbox.split(',').map(Number);
  const [west, south, east, north] = numbers.length === 6 ? [0, 1, 3, 4].map((at) => numbers[at]!) : numbers;
  const fits = (value: number | undefined, most: number): value is number =>
    value !== undefined && Math.abs(value) <= most;
  if (!fits(west, 180) || !fits(east, 180) || !fits(south, 90) || !fits(north, 90) || south > north)
    throw new Refused('not understood', `bbox=${bbox}: give west, south, east and north in degrees.`);
  return [west, south, east, north];
}

export const isIn = ([west, south, east, north]: Box, lat: number, lon: number): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);

// GDAL writes a day as a time without hours: 2021-01-01T.
const moment = /^\d{4}-\d\d-\d\d(?:[Tt ](?:\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?)?$/;

/** The days of a moment or an interval, open where it is: `2021-01-01/..`; of several, those in all. @throws Refused */
export function daysAsked(datetime: string | readonly string[] | undefined): AskedDays {
  const each = [datetime ?? []].flat().map(intervalOf);
  const from = each
    .flatMap((one) => one.from ?? [])
    .sort()
    .at(-1);
  const to = each.flatMap((one) => one.to ?? []).sort()[0];
  if (from && to && to < from) throw new Refused('window ends before it begins', `${to} is before ${from}.`);
  return { from, to };
}

interface AskedDays {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function intervalOf(datetime: string): AskedDays {
  const [first = '', last = first, more] = datetime.split('/');
  const [from, to] = [dayOf(first), dayOf(last)];
  if (more !== undefined || from === null || to === null || (datetime.includes('/') && !from && !to))
    throw new Refused('not a day', `datetime=${datetime}: give 2021-03-01, 2021-03-01/2021-03-31 or ../2021-03-31.`);
  return { from, to };
}

/** Undefined where it is open, null where it is no moment. */
function dayOf(written: string): string | undefined | null {
  if (written === '' || written === '..') return undefined;
  const day = written.slice(0, 10);
  const real = moment.test(written) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return real ? day : null;
}
