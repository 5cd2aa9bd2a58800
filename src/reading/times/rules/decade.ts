import { lowerAt, type Rule } from '../scan.ts';
import { eraAt } from '../year-at.ts';

const possessives = new Set('his her their my our your its'.split(' '));

/** "the 1950s", "the 470s BC", "the nineties", "the 1990's". "in his fifties" tells an age. */
export const decade: Rule = (scan, at) => {
  const word = scan.clues[at];
  const before = lowerAt(scan, at - 1);
  if (possessives.has(before)) return null;
  const first = before === 'the' ? at - 1 : at;
  const plain = word?.digits === 4 && word.number! % 10 === 0 && lowerAt(scan, at + 1) === "'s" && before === 'the';
  if (plain) return { first, last: at + 1, rule: 'decade', sense: { is: 'calendar', decade: word.number! } };
  if (word?.decade === undefined) return null;
  const era = eraAt(scan, at + 1);
  if (era?.before) return { first, last: era.last, rule: 'decade', sense: { is: 'calendar', decade: 1 - word.decade } };
  const value = word.decade < 100 ? (before === 'the' && word.decade >= 20 ? 1900 + word.decade : 0) : word.decade;
  if (
    value < 1000 ||
    value > 2100 ||
    (word.digits === undefined &&
      /^[a-z]/.test(lowerAt(scan, at)) &&
      !word.edge &&
      !/^(?:the|early|late|mid)$/.test(before))
  )
    return null;
  return { first, last: at, rule: 'decade', sense: { is: 'calendar', decade: value }, edge: word.edge };
};
