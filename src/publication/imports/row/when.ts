import type { When } from '../../../claims/index.ts';
import { UnfitRow } from '../reject.ts';
import { type Days, edtfOf } from './days.ts';

/** When something was, checked: not backwards, and not after `today`, where that is told. */
export function whenOf(days: Days, column: string, today: string | null, edtf?: string | null): When {
  if (days.latest < days.earliest)
    throw new UnfitRow(
      'dates reversed',
      `ends before it begins: ${days.earliest} to ${days.latest}`,
      column,
      days.latest,
    );
  if (today !== null && days.earliest > today)
    throw new UnfitRow('future date', `“${column}” is after today: ${days.earliest}`, column, days.earliest);
  return { edtf: edtf || edtfOf(days), ...days, is: 'stated' };
}
