import { lowerAt, type Rule } from '../scan.ts';

const leads = new Set('on by until till of from since before after to between and'.split(' '));
const follows = new Set(
  'and or to at in on by when after before until the with as while they he she it both a'.split(' '),
);

/** "on the 20th", "by the 13th": a day of the month the story is in. */
export const dayOfMonth: Rule = (scan, at) => {
  if (lowerAt(scan, at) !== 'the' || !leads.has(lowerAt(scan, at - 1))) return null;
  const word = scan.clues[at + 1];
  if (!word?.ordinal || !word.digits || word.ordinal > 31) return null;
  const next = scan.tokens[at + 2];
  if (next && next.kind !== 'mark' && !follows.has(next.lower) && next.sentence === scan.tokens[at]!.sentence)
    return null;
  if (next && /^[-/]$/.test(next.lower)) return null;
  return { first: at, last: at + 1, rule: 'day of the month', sense: { is: 'calendar', day: word.ordinal } };
};
