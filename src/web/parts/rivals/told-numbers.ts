import type { Count } from '../../../reading/index.ts';
import type { ChosenNumber, RecordShown, RivalClaim } from '../../../record/index.ts';
import type { NumberField } from '../account/index.ts';

/** What one claim says of a number. */
export interface Told {
  readonly rival: RivalClaim;
  readonly count: Count;
}

/** One number of a record, as it is shown and as each claim tells it. */
export interface RivalNumber {
  readonly field: NumberField;
  readonly chosen: ChosenNumber;
  readonly told: readonly Told[];
}

/** What a claim says of a field; null when nothing. */
export function countOf({ body }: RivalClaim, field: NumberField): Count | null {
  if (field !== 'value') return body.kind === 'incident' ? body[field] : null;
  return body.kind === 'figure' ? body.value : body.kind === 'condition' ? body.people : null;
}

/** A number of a record with all that is told of it; null where the record has none. */
export function rivalNumber(shown: RecordShown, field: NumberField): RivalNumber | null {
  const chosen = shown[field];
  if (!chosen) return null;
  const told = shown.rivals.flatMap((rival) => {
    const count = countOf(rival, field);
    return count && rival.body.certainty !== 'denied' ? [{ rival, count }] : [];
  });
  return { field, chosen, told };
}

/** Whether a picture says more than the number alone. */
export const disagrees = ({ chosen, told }: RivalNumber): boolean =>
  told.length > 1 && (chosen.min !== chosen.max || told.some(({ count }) => count.best !== chosen.value));
