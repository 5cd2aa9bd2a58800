import type { Count } from '../../reading/index.ts';
import { type Dictionary, fill } from './dictionary.ts';

/** 4000 as "4,000", in the digits that newsrooms of Iraq write in all three languages. */
export const numeral = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** "4", "at least 4", "up to 60", "3–5". */
export function amount(words: Dictionary, count: Count): string {
  if (count.max === null) return fill(words.phrases.atLeast, numeral(count.min));
  if (count.min === count.max) return numeral(count.best);
  if (count.min === 0) return fill(words.phrases.upTo, numeral(count.max));
  return `${numeral(count.min)}–${numeral(count.max)}`;
}

/** "killed" with how many: "4 killed", and with its parts "4 killed (3 civilians, 1 soldier)". */
export function toll(words: Dictionary, phrase: string, count: Count | null): string | null {
  if (!count) return null;
  const parts = (count.by ?? []).map((part) => `${numeral(part.count)} ${part.who}`);
  const split = parts.length > 0 ? ` (${parts.join(words.comma)})` : '';
  return fill(phrase, amount(words, count)) + split;
}
