import type { Token } from '../token.ts';
import type { TimeWord } from './time-word.ts';
import { timeWords } from './time-words.ts';

/** What a token can mean for time; null for the many that mean nothing. */
export function timeWordOf(token: Token): TimeWord | null {
  if (token.kind === 'mark') return null;
  const known = timeWords.get(token.lower);
  if (known) return known;
  if (token.kind === 'number') return numeralOf(token.lower);
  return token.lower.includes('-') ? compoundOf(token.lower) : null;
}

function numeralOf(text: string): TimeWord | null {
  const match = /^(\d+)(st|nd|rd|th|s)?$/.exec(text);
  if (!match) return /^\d+\.\d+$/.test(text) ? { number: Number(text), digits: 0 } : null;
  const number = Number(match[1]);
  if (match[2] === 's') return match[1]!.endsWith('0') ? { decade: number } : null;
  return match[2] ? { ordinal: number, digits: match[1]!.length } : { number, digits: match[1]!.length };
}

// "mid-July", "early-2014", "three-day", "month-long", "twenty-five", "twenty-first", "eighteenth-century".
function compoundOf(text: string): TimeWord | null {
  const [head, next, ...rest] = text.split('-');
  const first = timeWords.get(head!);
  const second = next === undefined ? undefined : (timeWords.get(next) ?? numeralOf(next) ?? undefined);
  if (next === 'long' || next === 'old')
    return first?.unit && !rest.length && next === 'long'
      ? { unit: first.unit, ...(first.plural ? { vague: true } : { number: 1 }), compound: true }
      : null;
  if (!first || !second) return null;
  if (first.edge) return rest.length ? null : { ...second, edge: first.edge, compound: true };
  if (first.number !== undefined && second.unit) return { number: first.number, unit: second.unit, compound: true };
  if (first.ordinal !== undefined && second.unit) return { ordinal: first.ordinal, unit: second.unit, compound: true };
  if (rest.length || first.number === undefined || first.number < 20 || first.number % 10) return null;
  if (second.number !== undefined && second.number < 10) return { number: first.number + second.number };
  return second.ordinal !== undefined && second.ordinal < 10 ? { ordinal: first.number + second.ordinal } : null;
}
