import { type Grade, grades } from '../../codebook/index.ts';
import type { Account, ChosenNumber } from './account.ts';

/** A decision on a record that holds: `correct` a field, `grade`, `accept` or `reject`. */
export interface Ruling {
  readonly revision: number;
  readonly who: string;
  readonly kind: string;
  readonly field: string | null;
  readonly value: unknown;
}

const numbers = ['killed', 'injured', 'abducted', 'arrested', 'value'] as const;
const others = ['type', 'when', 'where', 'perpetrators', 'targets', 'state'] as const;

/** Fields of a record that a person may correct. */
export const correctable: readonly string[] = [...numbers, ...others];

/** Lays a person's decisions over what the rules chose. The last on a field holds. */
export function applyRulings(account: Account, rulings: readonly Ruling[]): Account {
  return rulings.reduce(applyRuling, account);
}

function applyRuling(account: Account, ruling: Ruling): Account {
  if (ruling.kind === 'accept') return { ...account, standing: 'accepted' };
  if (ruling.kind === 'reject') return { ...account, standing: 'rejected' };
  if (ruling.kind === 'grade' && grades.includes(ruling.value as Grade))
    return { ...account, grade: { grade: ruling.value as Grade, because: `decided by ${ruling.who}` } };
  if (ruling.kind !== 'correct' || ruling.field === null) return account;
  const by = { who: ruling.who, revision: ruling.revision };
  if ((numbers as readonly string[]).includes(ruling.field))
    return { ...account, [ruling.field]: decidedNumber(account[ruling.field as (typeof numbers)[number]], ruling, by) };
  return { ...account, [ruling.field]: ruling.value === null ? null : { value: ruling.value, rule: 'a decision', by } };
}

/** The decided number, with what the reports say still beside it. */
function decidedNumber(
  before: ChosenNumber | null,
  ruling: Ruling,
  by: { who: string; revision: number },
): ChosenNumber | null {
  if (ruling.value === null) return null;
  const value = Number(ruling.value);
  const max = before ? (before.max === null ? null : Math.max(before.max, value)) : value;
  return { value, rule: 'a decision', by, min: Math.min(before?.min ?? value, value), max };
}
