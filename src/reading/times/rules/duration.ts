import { lowerAt, type Rule, type Scan } from '../scan.ts';
import { unitsAt } from '../units-at.ts';

const bareLeads = new Set('for within over in many of after took lasted lasting'.split(' '));

/** "two months", "a three-day battle", "month-long", "for weeks". An age is none. */
export const duration: Rule = (scan, at) => {
  const units = unitsAt(scan, at);
  if (!units) return null;
  if (units.bare && (!bareLeads.has(lowerAt(scan, at - 1)) || units.unit === 'second')) return null;
  if (isAge(scan, units.last)) return null;
  const first = lowerAt(scan, at - 1) === 'the' && units.amount !== null ? at - 1 : at;
  return {
    first,
    last: units.last,
    rule: 'duration',
    sense: { is: 'duration', unit: units.unit, amount: units.amount },
  };
};

function isAge(scan: Scan, last: number): boolean {
  if (lowerAt(scan, last + 1) === 'old' || lowerAt(scan, last).endsWith('-old')) return true;
  if (lowerAt(scan, last + 1) === 'of' && lowerAt(scan, last + 2) === 'age') return true;
  return lowerAt(scan, last + 1) === '-' && lowerAt(scan, last + 2) === 'old';
}
