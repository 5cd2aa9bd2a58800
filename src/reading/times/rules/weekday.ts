import { lowerAt, type Rule, type Scan } from '../scan.ts';

/** "Tuesday", "on Monday", "Thurs." before a date. A capital or a whole text in capitals makes it a name. */
export const weekday: Rule = (scan, at) => {
  const word = scan.clues[at];
  if (!word?.weekday || !scan.tokens[at]!.capital) return null;
  if (word.plural)
    return { first: at, last: at, rule: 'weekday', sense: { is: 'set', timex: `XXXX-WXX-${word.weekday}` } };
  if (isName(scan, at)) return null;
  const dotted = word.short && lowerAt(scan, at + 1) === '.';
  const last = dotted ? at + 1 : at;
  if (word.short) {
    const next = lowerAt(scan, last + 1) === ',' ? last + 2 : last + 1;
    if (!scan.clues[next]?.month && !scan.clues[next]?.digits) return null;
    if (!scan.clues[next]?.month && !scan.clues[next + 1]?.month) return null;
  }
  return { first: at, last, rule: 'weekday', sense: { is: 'calendar', weekday: word.weekday } };
};

const papers = new Set('times telegraph mirror mail express post herald star'.split(' '));
const coloured = new Set('black bloody good ash fat super cyber'.split(' '));

// "the Sunday Times", "Bloody Sunday".
function isName(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next?.capital && papers.has(next.lower) && !scan.words.shouting) return true;
  return !!scan.tokens[at - 1]?.capital && coloured.has(lowerAt(scan, at - 1));
}
