import type { Token } from '../token.ts';
import type { Edge } from './edge.ts';
import type { Season, Unit } from './period.ts';

/** TIMEX3's parts of the day: morning, noon, afternoon, evening, night, midnight, daytime. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** What one word can mean for time. A word may mean several: "second" is an ordinal and a unit. */
export interface TimeWord {
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Short for a month or weekday, and perhaps a word of its own: "sun", "mar". */
  readonly short?: boolean;
  /** A month that is also a verb, an adjective or somebody's name. */
  readonly risky?: boolean;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly number?: number;
  readonly ordinal?: number;
  /** Digits of a numeral as written: "05" has two. */
  readonly digits?: number;
  /** "few", "several": a number nobody tells. */
  readonly vague?: boolean;
  readonly season?: Season;
  readonly part?: Part;
  readonly edge?: Edge;
  /** First year of a decade: "1950s". */
  readonly decade?: number;
  /** Part of a compound such as "three-day", "mid-2014". */
  readonly compound?: boolean;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const shortWeekdays: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const risky = new Set(['march', 'may', 'april', 'june', 'august']);
const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'];
const parts: Record<string, Part> = {
  morning: 'MO',
  dawn: 'MO',
  predawn: 'MO',
  'pre-dawn': 'MO',
  lunchtime: 'MI',
  sunrise: 'MO',
  daybreak: 'MO',
  noon: 'MI',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nights: 'NI',
  nightfall: 'NI',
  midnight: 'NI',
  overnight: 'NI',
  nighttime: 'NI',
  'night-time': 'NI',
  daytime: 'DT',
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
};
const seasons: Record<string, Season> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};
const edges: Record<string, Edge> = { early: 'early', mid: 'mid', middle: 'mid', late: 'late' };

const words = new Map<string, TimeWord>();
const add = (word: string, meaning: TimeWord): void => void words.set(word, { ...words.get(word), ...meaning });

months.forEach((word, i) => {
  add(word, risky.has(word) ? { month: i + 1, risky: true } : { month: i + 1 });
});
for (const [word, month] of Object.entries(shortMonths)) add(word, { month, short: true });
weekdays.forEach((word, i) => {
  add(word, { weekday: i + 1 });
  add(`${word}s`, { weekday: i + 1, plural: true });
});
for (const [word, weekday] of Object.entries(shortWeekdays)) add(word, { weekday, short: true });
small.forEach((word, number) => {
  add(word, { number });
});
tens.forEach((word, i) => {
  add(word, { number: (i + 3) * 10 });
});
ordinals.forEach((word, ordinal) => {
  add(word, { ordinal });
});
add('thirtieth', { ordinal: 30 });
add('hundred', { number: 100 });
add('dozen', { number: 12 });
for (const word of ['few', 'several', 'some', 'many', 'numerous', 'couple']) add(word, { vague: true });
for (const unit of units) {
  add(unit, { unit });
  add(`${unit}s`, { unit, plural: true });
}
add('century', { unit: 'century' });
add('centuries', { unit: 'century', plural: true });
for (const word of ['hr', 'hrs']) add(word, { unit: 'hour', short: true });
for (const word of ['min', 'mins']) add(word, { unit: 'minute', short: true });
for (const [word, part] of Object.entries(parts)) add(word, { part, ...(word.endsWith('s') ? { plural: true } : {}) });
for (const [word, season] of Object.entries(seasons)) add(word, { season });
for (const [word, edge] of Object.entries(edges)) add(word, { edge });
add('twenties', { decade: 1920 });
for (const [i, word] of ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].entries())
  add(word, { decade: 1930 + i * 10 });

/** What a token can mean for time; null for the many that mean nothing. */
export function timeWordOf(token: Token): TimeWord | null {
  if (token.kind === 'mark') return null;
  const known = words.get(token.lower);
  if (known) return known;
  if (token.kind === 'number') return numeralOf(token.lower);
  return token.lower.includes('-') ? compoundOf(token.lower) : null;
}

function numeralOf(text: string): TimeWord | null {
  const match = /^(\d+)(st|nd|rd|th|s)?$/.exec(text);
  if (!match) return /^\d+\.\d+$/.test(text) ? { number: Number(text), digits: 0 } : null;
  const number = Number(match[1]);
  if (match[2] === 's') return match[1]!.endsWith('0') ? { decade: number } : null;
  return match[2] ? { ordinal: number, digits: match[1]!.length } : { number, digits: match[1]!.length };
}

// "mid-July", "early-2014", "three-day", "month-long", "twenty-five", "twenty-first", "eighteenth-century".
function compoundOf(text: string): TimeWord | null {
  const [head, next, ...rest] = text.split('-');
  const first = words.get(head!);
  const second = next === undefined ? undefined : (words.get(next) ?? numeralOf(next) ?? undefined);
  if (next === 'long' || next === 'old')
    return first?.unit && !rest.length && next === 'long'
      ? { unit: first.unit, ...(first.plural ? { vague: true } : { number: 1 }), compound: true }
      : null;
  if (!first || !second) return null;
  if (first.edge) return rest.length ? null : { ...second, edge: first.edge, compound: true };
  if (first.number !== undefined && second.unit) return { number: first.number, unit: second.unit, compound: true };
  if (first.ordinal !== undefined && second.unit) return { ordinal: first.ordinal, unit: second.unit, compound: true };
  if (rest.length || first.number === undefined || first.number < 20 || first.number % 10) return null;
  if (second.number !== undefined && second.number < 10) return { number: first.number + second.number };
  return second.ordinal !== undefined && second.ordinal < 10 ? { ordinal: first.number + second.ordinal } : null;
}
