import { lowerAt, type Rule } from '../scan.ts';

/** "Tuesday", "on Monday", "Thurs." before a date. A capital or a whole text in capitals makes it a name. */
export const weekday: Rule = (scan, at) => {
  const word = scan.clues[at];
  if (!word?.weekday || !scan.tokens[at]!.capital) return null;
  if (word.plural)
    return { first: at, last: at, rule: 'weekday', sense: { is: 'set', timex: `XXXX-WXX-${word.weekday}` } };
  const dotted = word.short && lowerAt(scan, at + 1) === '.';
  const last = dotted ? at + 1 : at;
  if (word.short) {
    const next = lowerAt(scan, last + 1) === ',' ? last + 2 : last + 1;
    if (!scan.clues[next]?.month && !scan.clues[next]?.digits) return null;
    if (!scan.clues[next]?.month && !scan.clues[next + 1]?.month) return null;
  }
  return { first: at, last, rule: 'weekday', sense: { is: 'calendar', weekday: word.weekday } };
};
