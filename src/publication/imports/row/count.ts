import type { Count, CountUnit } from '../../../reading/index.ts';

/** A number of a table's cell as a claim has it. */
export const countOf = (
  best: number | null,
  unit: CountUnit = 'people',
  bounds: { readonly min?: number | null; readonly max?: number | null } = {},
): Count | null => {
  if (best === null) return null;
  const { min = best, max = best } = bounds;
  return { best, min: min ?? best, max, unit, text: String(best) };
};
