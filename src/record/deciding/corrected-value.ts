import { statesOf, typesOf } from '../../codebook/index.ts';
import { type Account, correctable } from '../account/index.ts';
import { refused } from './refused.ts';

const day = /^[12]\d{3}-\d{2}-\d{2}$/;

/** A corrected value as accounts of a kind of record show it; refuses what a field cannot hold. */
export function correctedValue(kind: Account['kind'], field: string, value: unknown): unknown {
  if (!correctable.includes(field))
    throw refused(field, 'this field cannot be corrected', `One of: ${correctable.join(', ')}.`);
  if (field === 'type') return correctedTerm(value, typesOf[kind]);
  if (value === null) return null;
  if (field === 'when') return correctedDay(value);
  if (['killed', 'injured', 'abducted', 'arrested', 'value'].includes(field)) return correctedNumber(field, value);
  if (field === 'state') return correctedTerm(value, states);
  if (Array.isArray(value) && value.every((item) => typeof item?.name === 'string')) return value;
  throw refused(field, 'this takes a list of places or actors', 'Give them as JSON, each with a name.');
}

function correctedDay(value: unknown): unknown {
  const [earliest, latest = earliest] = String(value).split('/');
  if (!day.test(earliest!) || !day.test(latest!) || latest! < earliest!)
    throw refused(String(value), 'this is no day', 'Give 2026-03-01, or 2026-03-01/2026-03-04.');
  return { edtf: String(value), earliest, latest, is: 'stated' };
}

const states: readonly string[] = [...new Set(typesOf.condition.flatMap(statesOf))];

function correctedTerm(value: unknown, terms: readonly string[]): unknown {
  if (terms.includes(value as string)) return value;
  throw refused(String(value), 'there is no such type', `One of: ${terms.join(', ')}.`);
}

function correctedNumber(field: string, value: unknown): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 2_000_000_000) return number;
  throw refused(field, `${String(value)} is no count`, 'Give a whole number, or nothing.');
}
