import { dayOf, isMonthDay } from '../day.ts';
import { lowerAt, type Rule, type Scan, touches } from '../scan.ts';
import type { Draft, Sense } from '../sense.ts';
import { fullYear } from '../year-at.ts';

/** "2021-05-05", "2021/5/5", "2021-05", "05.06.2021", "5/13/21". Where day and month could change places, both stand. */
export const numericDate: Rule = (scan, at) => {
  const dotted = dottedDate(scan, at);
  if (dotted) return dotted;
  const first = numeral(scan, at);
  if (first === null) return null;
  const sign = lowerAt(scan, at + 1);
  if ((sign !== '-' && sign !== '/') || !touches(scan, at) || !touches(scan, at + 1)) return null;
  const second = numeral(scan, at + 2);
  if (second === null || (at > 0 && touches(scan, at - 1) && /[-/\d]/.test(lowerAt(scan, at - 1)))) return null;
  const third = lowerAt(scan, at + 3) === sign && touches(scan, at + 2) ? numeral(scan, at + 4) : null;
  if (third === null) return yearMonth(scan, at, sign) ?? dayAndMonth(scan, at, sign);
  const sense = senseOf([first, second, third], scan.clues[at]!.digits!, scan.clues[at + 4]!.digits!);
  return sense && { first: at, last: at + 4, rule: 'numeric date', sense };
};

const numeral = (scan: Scan, at: number): number | null =>
  scan.clues[at]?.digits && scan.clues[at]?.number !== undefined ? scan.clues[at]!.number! : null;

// "2021-05" is a month and "2009-12" a range of years: a range runs forward.
function yearMonth(scan: Scan, at: number, sign: string): Draft | null {
  const [year, month] = [scan.clues[at]!, scan.clues[at + 2]!];
  if (sign !== '-' || year.digits !== 4 || month.digits !== 2 || year.number! < 1000 || year.number! > 2100)
    return null;
  if (month.number! < 1 || month.number! > 12 || month.number! > year.number! % 100) return null;
  return {
    first: at,
    last: at + 2,
    rule: 'numeric date',
    sense: { is: 'calendar', year: year.number!, month: month.number! },
  };
}

const leadsDay = new Set('on of since until before after by from night evening morning afternoon'.split(' '));

// "on 25/03", "the night of 31/01": two digits each, for a fraction has none.
function dayAndMonth(scan: Scan, at: number, sign: string): Draft | null {
  const [a, b] = [scan.clues[at]!, scan.clues[at + 2]!];
  if (sign !== '/' || a.digits !== 2 || b.digits !== 2 || !leadsDay.has(lowerAt(scan, at - 1))) return null;
  const [one, other] = [a.number!, b.number!];
  const [dayFirst, monthFirst] = [isMonthDay(other, one), isMonthDay(one, other)];
  if (!dayFirst && !monthFirst) return null;
  const sense: Sense =
    dayFirst && monthFirst && one !== other
      ? { is: 'either month', one, other }
      : { is: 'calendar', month: dayFirst ? other : one, day: dayFirst ? one : other };
  return { first: at, last: at + 2, rule: 'numeric date', sense };
}

function dottedDate(scan: Scan, at: number): Draft | null {
  const token = scan.tokens[at]!;
  if (token.kind !== 'number') return null;
  const match = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(token.lower);
  if (!match) return null;
  const sense = senseOf([Number(match[1]), Number(match[2]), Number(match[3])], match[1]!.length, match[3]!.length);
  // Dots are the habit of those who put the day first.
  if (sense?.is === 'either') {
    const [day, month, year] = [Number(match[1]), Number(match[2]), yearOf(Number(match[3]), match[3]!.length)];
    return { first: at, last: at, rule: 'numeric date', sense: { is: 'calendar', year, month, day } };
  }
  return sense && { first: at, last: at, rule: 'numeric date', sense };
}

const yearOf = (year: number, digits: number): number => (digits === 2 ? fullYear(year, 2049) : year);

function senseOf([a, b, c]: [number, number, number], firstDigits: number, lastDigits: number): Sense | null {
  if (firstDigits === 4)
    return a >= 1000 && a <= 2100 && isMonthDay(b, c) ? { is: 'calendar', year: a, month: b, day: c } : null;
  if (lastDigits !== 2 && lastDigits !== 4) return null;
  const year = yearOf(c, lastDigits);
  if (year < 1000 || year > 2100) return null;
  const dayFirst = isMonthDay(b, a);
  const monthFirst = isMonthDay(a, b);
  if (dayFirst && monthFirst && a !== b) return { is: 'either', days: [dayOf(year, a, b), dayOf(year, b, a)] };
  if (dayFirst) return { is: 'calendar', year, month: b, day: a };
  return monthFirst ? { is: 'calendar', year, month: a, day: b } : null;
}
