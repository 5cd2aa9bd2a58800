import { lowerAt, type Rule } from '../scan.ts';
import { whichWord } from '../which-word.ts';

/** "last weekend", "over the weekend", "this weekend". */
export const weekend: Rule = (scan, at) => {
  const the = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const which = whichWord(lowerAt(scan, the));
  const last = which ? the + 1 : the;
  if (lowerAt(scan, last) !== 'weekend' || (!which && the === at)) return null;
  const sense = { is: 'shift', unit: 'weekend', amount: 1, which: which ?? { way: 0, from: 'speech' } } as const;
  return { first: at, last, rule: 'weekend', sense };
};
