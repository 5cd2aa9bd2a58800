import { isMonthDay } from '../day.ts';
import { monthAt } from '../month-at.ts';
import { lowerAt, type Rule, type Scan } from '../scan.ts';
import { yearAfter } from '../year-after.ts';

/** "May 5, 2021", "May 5th", "Oct. 29 2019", "May the 5th", "February of 1940", "May 2021", "in May", "mid-July". */
export const monthDate: Rule = (scan, at) => {
  const month = monthAt(scan, at);
  if (!month) return null;
  const edge = scan.clues[at]!.edge;
  const day = edge ? null : dayAfter(scan, at, month);
  const year = yearAfter(scan, day?.last ?? month.last, false);
  if (!day && !year && !isMonthName(scan, at)) return null;
  const sense = { is: 'calendar', month: month.month, ...(day ? { day: day.day } : {}), ...year?.year } as const;
  return { first: at, last: year?.last ?? day?.last ?? bareEnd(month, at, scan), rule: 'month', sense, edge };
};

const bareEnd = (month: { last: number }, at: number, scan: Scan): number =>
  scan.tokens[month.last + 1] && scan.tokens[month.last + 1]!.sentence === scan.tokens[at]!.sentence ? month.last : at;

function dayAfter(
  scan: Scan,
  at: number,
  month: { month: number; last: number },
): { day: number; last: number } | null {
  const next = lowerAt(scan, month.last + 1) === 'the' ? month.last + 2 : month.last + 1;
  const word = scan.clues[next];
  const day = word?.digits && word.digits <= 2 ? (word.ordinal ?? word.number) : word?.ordinal;
  if (!day || word?.compound || !isMonthDay(month.month, day)) return null;
  const bare = word?.ordinal === undefined;
  if (bare && lowerAt(scan, next + 1) === '%') return null;
  if (bare && inMonth.has(lowerAt(scan, at - 1)) && countsAfter(scan, next)) return null;
  if (word?.ordinal !== undefined && word.digits === undefined && word.unit) return null;
  return { day, last: next };
}

// "in May 20 people were killed": the number counts people.
const inMonth = new Set(['in', 'since', 'during']);
function countsAfter(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return next?.kind === 'word' && !next.capital && !afterDay.has(next.lower);
}
const afterDay = new Set(
  'and or to at in on by when after before until through as with while near during from'.split(' '),
);

const leadsMonth = new Set(
  (
    'in of since until till by last this next past previous following early late mid middle from to and between during ' +
    'through before after around about for on end beginning start every each or that same throughout , ( - – —'
  ).split(' '),
);
const doings = new Set(
  'operation offensive attack attacks raid ruling election elections coup ceasefire agreement decrees'.split(' '),
);
const shoutLeads = new Set('in of since until till by during late early mid last next'.split(' '));
const strongLeads = new Set('in since until during of late early last'.split(' '));
const verbAfter = new Set('be have not also well still soon never even only or'.split(' '));

// A bare "May", "March" or "Jan" is a month where a preposition leads it or its capital can mean nothing else.
function isMonthName(scan: Scan, at: number): boolean {
  const word = scan.clues[at]!;
  if (word.edge) return true;
  const before = lowerAt(scan, at - 1);
  const next = scan.tokens[at + 1];
  const starts = at === 0 || scan.tokens[at - 1]!.sentence !== scan.tokens[at]!.sentence;
  const led = !starts && leadsMonth.has(before);
  if (word.short) return led && before !== ',' && before !== 'and' && lowerAt(scan, at + 1) === '.';
  if (!word.risky) return !nameFollows(scan, at) || led;
  if (doings.has(lowerAt(scan, at + 1)) && !scan.words.shouting) return true;
  if (before === 'the' || (word.month === 3 && before === 'a')) return false;
  if (scan.words.shouting) return shoutLeads.has(before);
  if (!starts && strongLeads.has(before)) return true;
  if (next && (verbAfter.has(next.lower) || nameFollows(scan, at))) return false;
  if (starts || before === '"' || before === '“')
    return next?.lower === ',' || next?.lower === 'and' || next?.lower === 'saw';
  return led || !scan.tokens[at - 1]?.capital;
}

// "April Jones": a capital after it makes it somebody's name.
function nameFollows(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return (
    !scan.words.shouting &&
    next?.kind === 'word' &&
    next.capital &&
    !scan.clues[at + 1] &&
    next.sentence === scan.tokens[at]!.sentence &&
    /^(?:april|june|august|may|march)$/.test(lowerAt(scan, at)) &&
    !/revolution|offensive|uprising|attack|war|coup/.test(next.lower)
  );
}
