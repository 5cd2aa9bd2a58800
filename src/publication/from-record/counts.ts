import type { Claim } from '../../claims/index.ts';
import type { Count } from '../../reading/index.ts';
import type { ChosenNumber, RivalClaim } from '../../record/index.ts';
import type { PublishedCount } from '../formats/index.ts';
import { testimonyOf } from './testimony.ts';

/** The number that is shown with all that reports give, and by which rule or whose decision it was chosen. */
export function publishedCount(
  chosen: ChosenNumber | null,
  rivals: readonly RivalClaim[],
  of: (claim: Claim) => Count | null,
): PublishedCount | null {
  if (chosen === null) return null;
  const told = rivals.flatMap((rival) => {
    const count = of(rival.body);
    return count ? [{ rival, count }] : [];
  });
  const parts = told.find(({ count }) => count.best === chosen.value && count.by)?.count.by;
  return {
    shown: chosen.value,
    rule: chosen.by ? `decided by ${chosen.by.who}` : chosen.rule,
    low: chosen.min,
    high: chosen.max,
    rivals: told.map(({ rival, count: { best, min, max } }) => ({ ...testimonyOf(rival), best, low: min, high: max })),
    ...(parts && { by: parts }),
  };
}
