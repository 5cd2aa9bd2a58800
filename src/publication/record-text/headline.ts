import type { Account } from '../../record/index.ts';
import { daysInWords, dictionaryOf, placeInWords, term } from '../wording/index.ts';
import { shortNumber } from './rules.ts';

const words = dictionaryOf('en');

/** Where, with what holds it: "Dara, Khanaqin". */
export const placeOf = ({ where }: Account): string => (where.value[0] ? placeInWords(words, where.value[0]) : '');

export const daysOf = ({ when }: Account): string => (when ? daysInWords(words, when.value) : '');

/** "armed clash", "12 families displaced", "residence: evacuated". */
export function whatOf({ kind, type, state, value, unit }: Account): string {
  const name = term(words, type.value);
  if (kind === 'condition') return state ? `${name}: ${term(words, state.value)}` : name;
  if (kind === 'figure' && value) return `${shortNumber(value)}${unit === 'percent' ? ' %' : ''} ${name}`;
  return name;
}

/** An account in one line: what, where, when, how many. */
export function recordHeadline(account: Account): string {
  const tolls = (['killed', 'injured', 'abducted', 'arrested'] as const).flatMap((toll) => {
    const number = account[toll];
    return number ? [`${shortNumber(number)} ${toll}`] : [];
  });
  return [whatOf(account), placeOf(account), daysOf(account), ...tolls].filter(Boolean).join(' · ');
}
