const day = 86_400_000;

/** Days from the first to the last, both counted: the same day is 1. */
export const daysIn = (earliest: string, latest: string): number =>
  Math.round((Date.parse(latest) - Date.parse(earliest)) / day) + 1;
