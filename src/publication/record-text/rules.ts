import type { Chosen, ChosenNumber } from '../../record/index.ts';
import { numeral } from '../wording/index.ts';

/** By what a value is shown, in words. */
export function ruleInWords({ rule, by }: Chosen<unknown>): string {
  switch (rule) {
    case 'the only one':
      return 'the only one told';
    case 'most sources':
      return 'most independent sources say so';
    case 'the latest':
      return 'the latest of those most sources give';
    case 'a decision':
      return by ? `decided by ${by.who}, revision ${by.revision}` : 'a decision';
  }
}

/** "6 to 7", "at least 6"; null when nobody says otherwise. */
export function rangeInWords({ value, min, max }: ChosenNumber): string | null {
  if (max === null) return `at least ${numeral(min)}`;
  return min === max && min === value ? null : `${numeral(min)} to ${numeral(max)}`;
}

/** "7 (6–7)", "7 (6+)", "7". */
export function shortNumber({ value, min, max }: ChosenNumber): string {
  if (max === null) return `${numeral(value)} (${numeral(min)}+)`;
  return min === max && min === value ? numeral(value) : `${numeral(value)} (${numeral(min)}–${numeral(max)})`;
}
