import { lowerAt, type Rule } from '../scan.ts';
import type { Which } from '../sense.ts';
import { unitsAt } from '../units-at.ts';

const relations: Record<string, Which> = {
  ago: { way: -1, from: 'speech' },
  later: { way: 1, from: 'story' },
  afterwards: { way: 1, from: 'story' },
  afterward: { way: 1, from: 'story' },
  after: { way: 1, from: 'story' },
  earlier: { way: -1, from: 'story' },
  before: { way: -1, from: 'story' },
  previously: { way: -1, from: 'story' },
  beforehand: { way: -1, from: 'story' },
  prior: { way: -1, from: 'story' },
  hence: { way: 1, from: 'speech' },
};

/** "two days later", "three weeks ago", "a year earlier", "several months ago", "days after the attack". */
export const offset: Rule = (scan, at) => {
  const units = unitsAt(scan, at);
  if (!units || units.compound) return null;
  const word = lowerAt(scan, units.last + 1);
  const which = Object.hasOwn(relations, word) ? relations[word]! : undefined;
  if (!which) return null;
  // "killed two days before the vote": a unit in the plural alone may count something else.
  if (word === 'prior' && lowerAt(scan, units.last + 2) !== 'to') return null;
  return {
    first: at,
    last: units.last + 1,
    rule: 'offset',
    sense: { is: 'shift', unit: units.unit, amount: units.amount, which },
  };
};
