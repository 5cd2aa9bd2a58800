import { Phrases } from '../../phrases.ts';
import { lowerAt, type Rule } from '../scan.ts';
import type { ReferenceSense } from '../sense.ts';

const phrases = new Phrases<ReferenceSense['to']>([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['present-day', 'PRESENT_REF'],
  ['modern day', 'PRESENT_REF'],
  ['modern-day', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['former', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['ancient times', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
]);

/** "now", "recently", "former", "in the future". */
export const reference: Rule = (scan, at) => {
  const hit = phrases.at(scan.tokens, at);
  if (!hit) return null;
  const next = lowerAt(scan, hit.last + 1);
  if (hit.last === at + 1 && lowerAt(scan, at + 1) === 'past' && !/^[.,;:)"”]|and|but|or|the$/.test(next)) return null;
  if (lowerAt(scan, at) === 'now' && next === 'that') return null;
  // "as recently as 2009" is 2009.
  if (lowerAt(scan, at) === 'recently' && next === 'as') return null;
  return { first: at, last: hit.last, rule: 'reference', sense: { is: 'reference', to: hit.value } };
};
