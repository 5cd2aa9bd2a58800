import type { RivalNumber, Told } from './told-numbers.ts';

/** One place on the bar: a number and everybody who tells it. */
export interface Mark {
  readonly value: number;
  readonly told: readonly Told[];
  /** 0 to 1 from the bar's beginning. */
  readonly at: number;
  /** Labels that would lie over one another stand on lines of their own: 0 is nearest to the bar. */
  readonly line: number;
}

export interface Scale {
  readonly marks: readonly Mark[];
  readonly chosenAt: number;
  /** How far the numbers go. `open`: somebody said "at least", and nobody at most. */
  readonly band: { readonly from: number; readonly to: number; readonly open: boolean };
  readonly lines: number;
}

// Less of the bar than this between two labels, and they touch on a phone.
const apart = 0.12;

/** Lays the numbers out on a bar that begins at nothing unless they all lie far from it. */
export function scaleOf({ chosen, told }: RivalNumber): Scale {
  const values = [...new Set([...told.map(({ count }) => count.best), chosen.value])].sort((a, b) => a - b);
  const low = Math.min(chosen.min, values[0]!);
  const high = Math.max(chosen.max ?? 0, values.at(-1)!);
  const start = low > (high - low) * 3 ? Math.max(0, low - (high - low) * 0.6 - 1) : 0;
  const end = high + Math.max((high - start) * 0.12, 0.5);
  const at = (value: number): number => (value - start) / (end - start);
  const last: number[] = [];
  const marks = values.map((value): Mark => {
    const place = at(value);
    const free = last.findIndex((before) => place - before >= apart);
    const line = free < 0 ? last.length : free;
    last[line] = place;
    return { value, told: told.filter(({ count }) => count.best === value), at: place, line };
  });
  const open = chosen.max === null;
  return {
    marks,
    chosenAt: at(chosen.value),
    band: { from: at(low), to: open ? 1 : at(high), open },
    lines: Math.max(1, last.length),
  };
}
