import type { Edge } from './edge.ts';
import type { Season, Unit } from './period.ts';
import type { Part, TimeWord } from './time-word.ts';

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

/** Every word that can mean a time, in lower case. */
export const timeWords = new Map<string, TimeWord>();
const add = (word: string, meaning: TimeWord): void => void timeWords.set(word, { ...timeWords.get(word), ...meaning });

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
for (const word of 'past future present moment being date time weekend now yesterday tomorrow'.split(' '))
  add(word, { closes: true });
add('twenties', { decade: 1920 });
for (const [i, word] of ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].entries())
  add(word, { decade: 1930 + i * 10 });
