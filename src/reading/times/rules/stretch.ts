import { lowerAt, type Rule } from '../scan.ts';
import { unitsAt } from '../units-at.ts';
import { whichWord } from '../which-word.ts';

/** "the past three months", "the last 24 hours", "the past year", "recent weeks", "the next two weeks". */
export const stretch: Rule = (scan, at) => {
  const from = lowerAt(scan, at) === 'the' || lowerAt(scan, at) === 'these' ? at + 1 : at;
  const word = lowerAt(scan, from);
  const which =
    word === 'recent'
      ? ({ way: -1, from: 'speech' } as const)
      : word === 'this' || word === 'that' || word === 'same'
        ? undefined
        : whichWord(word);
  if (!which) return null;
  const units = unitsAt(scan, from + 1);
  if (units && !units.compound && lowerAt(scan, units.last + 1) !== 'of')
    return {
      first: at,
      last: units.last,
      rule: 'stretch',
      sense: { is: 'stretch', unit: units.unit, amount: units.amount, which },
    };
  const single = scan.clues[from + 1];
  const whole = word === 'past' || (word === 'last' && (single?.unit === 'decade' || single?.unit === 'century'));
  if (!whole || !single?.unit || single.plural || single.compound || single.unit === 'second') return null;
  return { first: at, last: from + 1, rule: 'stretch', sense: { is: 'stretch', unit: single.unit, amount: 1, which } };
};
